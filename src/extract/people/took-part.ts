import type { Place } from '../../model/place.ts';
import { wordIndexAt } from '../english/word-index-at.ts';
import type { Word } from '../english/word.ts';
import type { ExtractedPerson } from '../extraction.ts';
import type { NameMention } from './name-mention.ts';
import type { TextWords } from './text-words.ts';

/** Words for meetings, before “with”. */
const meetingWords = new Set(
  'meeting meetings met meet meets talks talk discussions discussion discussed negotiations negotiated conversation spoke speaking conferred summit'.split(
    ' ',
  ),
);
/** Verbs whose object is a person who is met or addressed. */
const encounterVerbs = new Set(
  'meet met meeting meets congratulate congratulated congratulates tell told tells thank thanked welcome welcomed receive received greet greeted host hosted invite invited'.split(
    ' ',
  ),
);

/** Such a word is at most this many words before the name. The person's office may be between. */
const maxDistanceWords = 10;

/** Whether somebody meets or addresses the person named at a place: “talks with Harbour Minister Ada Moen”. */
function isMet(words: readonly Word[], place: Place): boolean {
  const name = wordIndexAt(words, place.start);
  for (let at = name - 1; at >= Math.max(0, name - maxDistanceWords); at -= 1) {
    const { word, kind } = words[at] ?? {};
    if (word === 'with') return words.slice(Math.max(0, at - 4), at).some((one) => meetingWords.has(one.word));
    if (encounterVerbs.has(word ?? '')) return true;
    if (kind === 'punctuation' || kind === 'preposition' || kind === 'finite') return false;
  }
  return false;
}

/** Whether a person takes part in the events of a text, with the reason. It is a default for the editor. */
export function tookPart(
  mentions: readonly NameMention[],
  speaks: boolean,
  { words }: TextWords,
): ExtractedPerson['present'] {
  if (speaks) return { is: true, because: 'Says something in the text.' };
  const met = mentions.slice(0, 20).some(({ place, office }) => isMet(words[place.paragraph] ?? [], office ?? place));
  return met
    ? { is: true, because: 'The text has somebody meet or address this person.' }
    : { is: false, because: 'Is named, and neither says nor does anything that the engine could tell.' };
}
