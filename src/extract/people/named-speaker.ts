import type { Place } from '../../model/place.ts';
import type { NameMention } from './name-mention.ts';
import type { TextPerson } from './people-of-text.ts';
import type { Phrase } from './phrase-at.ts';

/** A mention of a person. */
export interface NamedPerson {
  readonly place: Place;
  readonly person: TextPerson;
  readonly mention: NameMention;
}

/**
 * The mention that is the head of a phrase: “Harbour Minister Ada Moen”, “Moen, who left”. Null for “Moen’s
 * campaign”, “Moen supporters” and “a spokesman for Ada Moen”. `named` are the mentions inside the phrase.
 */
export function namedSpeaker(phrase: Phrase, named: readonly NamedPerson[]): NamedPerson | null {
  for (const one of named) {
    const { place } = one;
    const first = phrase.words.findIndex(({ start }) => start >= place.start);
    const last = phrase.words.findLastIndex(({ end }) => end <= place.end);
    const before = phrase.words[first - 1];
    const after = phrase.words[last + 1];
    const isPossessor = after?.kind === 'genitive' && last + 2 < phrase.words.length;
    const isModifier = after?.kind === 'noun' || (after?.kind === 'name' && after.spaced);
    const isGoverned = before?.kind === 'preposition' && before.word !== 'like';
    if (!isPossessor && !isModifier && !isGoverned) return one;
  }
  return null;
}
