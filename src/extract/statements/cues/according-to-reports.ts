import type { Sentence } from '../../english/sentences-of.ts';
import type { Word } from '../../english/word.ts';
import { phraseFrom } from '../spans/noun-phrases.ts';
import type { SpeechReport } from '../speech-report.ts';

/** Reports with “according to”: “According to Moen, …”, “…, according to Moen”, “…, according to Moen, …”. */
export function accordingToReports(words: readonly Word[], { from, to }: Sentence): readonly SpeechReport[] {
  const reports: SpeechReport[] = [];
  for (let at = from; at < to; at += 1) {
    if (words[at]?.word !== 'according' || words[at + 1]?.word !== 'to') continue;
    const speaker = phraseFrom(words, at + 2, to);
    if (speaker === null) continue;
    const cue = { from: at, to: at + 2 };
    const after = words[speaker.to]?.word === ',' ? speaker.to + 1 : speaker.to;
    let before = at;
    while (before > from && words[before - 1]?.kind === 'punctuation') before -= 1;
    let start = from;
    while (start < before && words[start]?.kind === 'coordinator') start += 1;
    const rest = { from: after, to };
    if (start >= before) reports.push({ frame: 'according', speaker, cue, content: [rest] });
    else reports.push({ frame: 'according', speaker, cue, content: [{ from: start, to: before }] });
  }
  return reports;
}
