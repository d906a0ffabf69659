import { useLocation } from 'react-router';
import { revParameter } from '../site/statement-link.ts';
import { useHydrated } from './use-hydrated.ts';

/** The wording that the address was made for, as it stands there; `null` where it names none. */
export function useRev(): string | null {
  const { search } = useLocation();
  // The page as built knows no query.
  return useHydrated() ? new URLSearchParams(search).get(revParameter) : null;
}
