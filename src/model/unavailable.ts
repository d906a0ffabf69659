import type { Retirement } from './edition.ts';

/** An id whose address has no page, or no longer has one. */
export interface Unavailable {
  readonly what: 'article' | 'statement' | 'person' | 'country';
  readonly id: string;
  /** What became of it; `null` where it was never published. */
  readonly retirement: Retirement<string> | null;
}

/** Recognises what a loader has thrown for such an address, after the router has passed it on; else `null`. */
export function asUnavailable(thrown: unknown): Unavailable | null {
  return typeof thrown === 'object' && thrown !== null && 'what' in thrown && 'id' in thrown && 'retirement' in thrown
    ? (thrown as Unavailable)
    : null;
}
