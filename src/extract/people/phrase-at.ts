import type { Place } from '../../model/place.ts';
import { wordIndexAt } from '../english/word-index-at.ts';
import type { Word } from '../english/word.ts';
import type { TextWords } from './text-words.ts';

/** A speaker phrase with its words. */
export interface Phrase {
  readonly place: Place;
  readonly text: string;
  readonly words: readonly Word[];
  /** The words of the whole paragraph. */
  readonly around: readonly Word[];
  /** The index of the phrase's first word in `around`. */
  readonly first: number;
}

/** The phrase at a place of a text. */
export function phraseAt({ paragraphs, words }: TextWords, place: Place): Phrase {
  const around = words[place.paragraph] ?? [];
  const first = wordIndexAt(around, place.start);
  const last = wordIndexAt(around, place.end - 1);
  return {
    place,
    text: (paragraphs[place.paragraph] ?? '').slice(place.start, place.end),
    words: around.slice(first, last + 1),
    around,
    first,
  };
}
