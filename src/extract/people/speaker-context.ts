import type { Place } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import type { CountryFinding } from '../countries/country-finding.ts';
import type { ExtractedSpeaker } from '../extraction.ts';
import type { SharedMention, TextPerson } from './people-of-text.ts';
import type { TextWords } from './text-words.ts';

/** A mention of a country. */
export type PlacedCountry = Pick<CountryFinding, 'code' | 'as'> & { readonly place: Place };

/** What speaker phrases are resolved against. */
export interface SpeakerContext {
  readonly text: TextWords;
  readonly people: readonly TextPerson[];
  /** The mentions that several of them may have. */
  readonly shared: readonly SharedMention[];
  readonly countries: readonly PlacedCountry[];
  /** The quoted places. Names in them are not antecedents. */
  readonly quoted: readonly Place[];
}

/** The speaker that a phrase names. `others` are people whom it may also name. */
export interface ResolvedSpeaker {
  readonly speaker: ExtractedSpeaker | null;
  readonly confidence: Confidence;
  readonly others: readonly TextPerson[];
}
