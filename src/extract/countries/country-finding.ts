import type { CountryNaming } from '../../model/article.ts';
import type { CountryCode } from '../../model/ids.ts';
import type { Span } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';

/** A mention of a country, as UTF-16 offsets into the whole text. */
export interface CountryFinding extends Span {
  readonly code: CountryCode;
  readonly as: CountryNaming;
  readonly confidence: Confidence;
}

/** Words that may name a country. They have no readings where they only look like one (“Latin America”). */
export interface Candidate extends Span {
  readonly readings: readonly { readonly code: CountryCode; readonly as: CountryNaming }[];
}
