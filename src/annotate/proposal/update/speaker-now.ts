import { speakerPronouns } from '../../../extract/people/pronoun-words.ts';
import type { SpeakerAssertion } from '../../assertions.ts';
import type { Reading } from './readings.ts';
import { foldedPhrase, sameSpeaker } from './same-speaker.ts';
import { wordBag } from './similarity.ts';

/** Whether a new text gives words to their old speaker, does not tell plainly, or gives them to somebody else. */
export type SpeakerNow = 'same' | 'unclear' | 'other';

/** Whose a statement is according to an article, and what its old text says about it. */
export interface SpeakerBefore {
  readonly speaker: SpeakerAssertion;
  /** The phrase that the article gives for the speaker. */
  readonly phrase: string;
  /** What the engine reads in the old text where the statement stands; null where it reads none. */
  readonly was: Reading | null;
  /** All names of the speaker. */
  readonly names: readonly string[];
  /** Whether the new text can have the speaker at all. */
  readonly isThere: boolean;
}

const genders = [new Set(['he', 'him', 'himself']), new Set(['she', 'her', 'herself'])];
const genderOf = (phrase: string): number => genders.findIndex((words) => words.has(foldedPhrase(phrase)));

/** Whether one phrase is “he” and the other is “she”. */
function changesGender(before: string, after: string): boolean {
  const [old, now] = [genderOf(before), genderOf(after)];
  return old !== -1 && now !== -1 && old !== now;
}

/** Words in names that tell nobody apart. */
const commonWords = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'to', 'at', 'on']);

/** Whether a phrase can mean the old speaker: the same phrase, a pronoun, or one that has a word of a name. */
function mayMean({ phrase: oldPhrase, names }: SpeakerBefore, phrase: string): boolean {
  const folded = foldedPhrase(phrase);
  if (folded === '' || folded === foldedPhrase(oldPhrase)) return true;
  if (speakerPronouns.has(folded)) return !changesGender(oldPhrase, phrase);
  const words = wordBag(names.join(' ')).counts;
  return [...wordBag(phrase).counts.keys()].some((word) => words.has(word) && !commonWords.has(word));
}

/** Whether the phrase names people whom that of the old text does not, beside the speaker. */
function namesMore({ speaker, was }: SpeakerBefore, { named }: Reading): boolean {
  return [...named].some((id) => (speaker.kind !== 'person' || speaker.id !== id) && was?.named.has(id) !== true);
}

const isSure = (reading: Reading | null): boolean => reading?.found.speakerConfidence === 'sure';

/**
 * Whether a statement of a new text is still its old speaker's. A speaker whom an editor has set against the engine's
 * reading stays as long as the text says what it said; who is set by the engine follows the text, unless the new
 * reading is unsure and the phrase still fits.
 */
export function speakerNow(before: SpeakerBefore, reading: Reading): SpeakerNow {
  const { speaker, phrase, was, isThere } = before;
  const isSamePhrase = foldedPhrase(phrase) === foldedPhrase(reading.phrase);
  if (sameSpeaker(reading.speaker, speaker)) {
    const isOdd = changesGender(phrase, reading.phrase) || (!isSamePhrase && namesMore(before, reading));
    return isOdd ? 'unclear' : 'same';
  }
  if (!isThere) return 'other';
  if (was === null || !sameSpeaker(was.speaker, speaker)) {
    const isAsRead = was !== null && sameSpeaker(reading.speaker, was.speaker);
    if (isAsRead && !isSure(reading)) return 'same';
    if (isAsRead && isSure(was)) return 'unclear';
    if (isSamePhrase) return 'unclear';
  }
  const isPlain = reading.speaker !== null && reading.found.speakerConfidence !== 'unsure';
  return !isPlain && mayMean(before, reading.phrase) ? 'unclear' : 'other';
}
