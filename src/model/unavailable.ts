import type { Retirement } from './edition.ts';

/** An address that has no page (any more). */
export interface Unavailable {
  readonly what: 'article' | 'statement' | 'person' | 'country';
  readonly id: string;
  /** What became of it; `null` where it never was. */
  readonly retirement: Retirement<string> | null;
}

/** Recognises what a loader has thrown for such an address, after it has been through the router. */
export function asUnavailable(thrown: unknown): Unavailable | null {
  return typeof thrown === 'object' && thrown !== null && 'what' in thrown && 'id' in thrown && 'retirement' in thrown
    ? (thrown as Unavailable)
    : null;
}
