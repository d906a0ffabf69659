import type { Sentence } from '../../english/sentences-of.ts';
import type { Word } from '../../english/word.ts';
import { phraseFrom } from '../spans/noun-phrases.ts';
import type { SpeechReport } from '../speech-report.ts';

const dash = /^[—–―-]+$/;

/** A report without a verb, by a signature: “‘The harbour stays open.’ — Ada Moen”. */
export function signatureReport(words: readonly Word[], { from, to }: Sentence): SpeechReport | null {
  const [run, mark] = [words[from], words[from + 1]];
  if (run?.kind !== 'quotation' || mark === undefined || !dash.test(mark.word) || words[from + 2]?.kind !== 'name')
    return null;
  const speaker = phraseFrom(words, from + 2, to);
  const rest = speaker === null ? [] : words.slice(speaker.to, to);
  if (speaker === null || rest.some(({ kind }) => kind === 'finite' || kind === 'quotation')) return null;
  return { frame: 'signature', speaker, cue: { from: from + 1, to: from + 2 }, content: [{ from, to: from + 1 }] };
}
