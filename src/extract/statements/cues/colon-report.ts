import type { Sentence } from '../../english/sentences-of.ts';
import type { Word } from '../../english/word.ts';
import { phraseBefore } from '../spans/noun-phrases.ts';
import { isFiniteVerb } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';

const phraseBreak = /^[—–―;-]$/;

/** A report without a verb, by a colon: “Moen: ‘The harbour stays open.’”, “From the report: ‘…’”. */
export function colonReport(words: readonly Word[], { from, to }: Sentence): SpeechReport | null {
  const colon = from + words.slice(from, to).findIndex(({ word, kind }) => kind === 'punctuation' && word === ':');
  if (colon <= from || colon + 1 >= to || words[colon + 1]?.kind !== 'quotation') return null;
  const speaker = phraseBefore(words, colon, from);
  if (speaker === null) return null;
  const before = words[speaker.from - 1];
  // In “Moen answered, with a smile: ‘…’” the smile does not speak.
  const isFree = before?.kind === 'preposition' && !words.slice(from, speaker.from).some(isFiniteVerb);
  const alone = speaker.from === from || isFree || phraseBreak.test(before?.word ?? '');
  return alone
    ? { frame: 'colon', speaker, cue: { from: colon, to: colon + 1 }, content: [{ from: colon + 1, to: colon + 2 }] }
    : null;
}
