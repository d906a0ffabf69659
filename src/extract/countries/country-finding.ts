import type { CountryNaming } from '../../model/article.ts';
import type { CountryCode } from '../../model/ids.ts';
import type { Span } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';

/** A place of a text that names a country: UTF-16 offsets into the whole text. */
export interface CountryFinding extends Span {
  readonly code: CountryCode;
  readonly as: CountryNaming;
  readonly confidence: Confidence;
}

/** Words of a text that may name one of some countries; none where they only look so (“Latin America”). */
export interface Candidate extends Span {
  readonly readings: readonly { readonly code: CountryCode; readonly as: CountryNaming }[];
}
