import type { Place } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import type { CountryFinding } from '../countries/country-finding.ts';
import type { ExtractedSpeaker } from '../extraction.ts';
import type { TextPerson } from './people-of-text.ts';
import type { TextWords } from './text-words.ts';

/** A country that a text names at a place. */
export type PlacedCountry = Pick<CountryFinding, 'code' | 'as'> & { readonly place: Place };

/** All that a speaker phrase is resolved against. */
export interface SpeakerContext {
  readonly text: TextWords;
  readonly people: readonly TextPerson[];
  readonly countries: readonly PlacedCountry[];
  /** What stands in quotation marks: names there are somebody's words. */
  readonly quoted: readonly Place[];
}

/** Whom a phrase names, and how sure that is; `others` are those whom it may name too. */
export interface ResolvedSpeaker {
  readonly speaker: ExtractedSpeaker | null;
  readonly confidence: Confidence;
  readonly others: readonly TextPerson[];
}
