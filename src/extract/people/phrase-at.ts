import type { Place } from '../../model/place.ts';
import { wordIndexAt } from '../english/word-index-at.ts';
import type { Word } from '../english/word.ts';
import type { TextWords } from './text-words.ts';

/** A phrase with its words. */
export interface Phrase {
  readonly place: Place;
  readonly text: string;
  readonly words: readonly Word[];
  /** The words of the whole paragraph, and where the phrase's begin in them. */
  readonly around: readonly Word[];
  readonly first: number;
}

/** The phrase at a place. */
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
