import type { Sentence } from '../../english/sentences-of.ts';
import { wordSets } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import { complementAt } from '../spans/complements.ts';
import { contentEnd } from '../spans/content-end.ts';
import { subjectBefore } from '../spans/subject-before.ts';
import type { SpeechReport } from '../speech-report.ts';

/** Adjectives of attitude, by the preposition that follows them; '' where a clause follows. */
const attitudeAdjectives = wordSets({
  '': `
    adamant afraid angry aware certain concerned confident convinced disappointed glad grateful happy hopeful optimistic
    proud sad skeptical sorry sure surprised unaware unsure worried
  `,
  about: `
    angry clear concerned confident enthusiastic excited furious happy nervous optimistic pessimistic sceptical skeptical
    unhappy worried
  `,
  of: 'critical dismissive proud supportive skeptical sceptical wary fearful',
});

/** Where the copula before an adjective begins: “is (still) very critical”. -1 where there is none. */
function copulaBefore(words: readonly Word[], adjective: number, first: number): number {
  let from = -1;
  for (let at = adjective - 1; at >= first; at -= 1) {
    const kind = words[at]?.kind;
    if (kind === 'be' || (from >= 0 && (kind === 'have' || kind === 'modal'))) from = at;
    else if (kind !== 'adverb' && kind !== 'not') break;
  }
  return from;
}

/** Reports with an adjective as the cue: “Moen is confident that it stays”, “has been critical of the plan”. */
export function adjectiveReports(words: readonly Word[], { from, to }: Sentence): readonly SpeechReport[] {
  const reports: SpeechReport[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const { word = '' } = words[at] ?? {};
    const preposition = words[at + 1]?.word ?? '';
    const hasPreposition = attitudeAdjectives.get(preposition)?.has(word) ?? false;
    if (!hasPreposition && !(attitudeAdjectives.get('')?.has(word) ?? false)) continue;
    const copula = copulaBefore(words, at, from);
    const speaker = copula < 0 ? null : subjectBefore(words, { from: copula }, from);
    const cueEnd = hasPreposition ? at + 2 : at + 1;
    const { kind, at: start } = complementAt(words, cueEnd, to);
    const reported = hasPreposition ? kind !== 'none' && kind !== 'infinitive' : kind === 'that' || kind === 'clause';
    if (speaker === null || !reported) continue;
    const content = { from: start, to: contentEnd(words, start, to, hasPreposition && kind !== 'question') };
    reports.push({
      frame: hasPreposition ? 'noun-phrase' : 'that',
      speaker,
      cue: { from: copula, to: cueEnd },
      content: [content],
    });
  }
  return reports;
}
