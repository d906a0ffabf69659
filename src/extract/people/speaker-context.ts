import type { CountryFinding } from '../countries/country-finding.ts';
import type { Place } from '../../model/place.ts';
import type { Word } from '../english/word.ts';
import type { ExtractedSpeaker } from '../extraction.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Confidence } from '../statements/found-statement.ts';
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
export interface Resolved {
  readonly speaker: ExtractedSpeaker | null;
  readonly confidence: Confidence;
  readonly others: readonly TextPerson[];
}

/** A phrase with its words. */
export interface Phrase {
  readonly place: Place;
  readonly text: string;
  readonly words: readonly Word[];
  /** The words of the whole paragraph, and where the phrase's begin in them. */
  readonly around: readonly Word[];
  readonly first: number;
}

/** The index of the first word that ends after an offset; their number where none does. */
export function indexFrom(words: readonly Word[], offset: number): number {
  return lowerBound(words, ({ end }) => end <= offset);
}

/** The phrase at a place. */
export function phraseAt({ paragraphs, words }: TextWords, place: Place): Phrase {
  const around = words[place.paragraph] ?? [];
  const first = indexFrom(around, place.start);
  const last = indexFrom(around, place.end - 1);
  return {
    place,
    text: (paragraphs[place.paragraph] ?? '').slice(place.start, place.end),
    words: around.slice(first, last + 1),
    around,
    first,
  };
}
