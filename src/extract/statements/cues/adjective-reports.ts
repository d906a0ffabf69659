import type { Sentence } from '../../english/sentences-of.ts';
import { wordSets } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import { complementAt } from '../spans/complements.ts';
import { contentEnd } from '../spans/content-end.ts';
import { subjectBefore } from '../spans/subject-before.ts';
import type { SpeechReport } from '../speech-report.ts';

/** What somebody can be that thinks or says something, by the small word that follows; '' where a clause does. */
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

/** “is (still) very critical”: where the verb before an adjective begins; -1 where none stands there. */
function copulaBefore(words: readonly Word[], adjective: number, first: number): number {
  let from = -1;
  for (let at = adjective - 1; at >= first; at -= 1) {
    const kind = words[at]?.kind;
    if (kind === 'be' || (from >= 0 && (kind === 'have' || kind === 'modal'))) from = at;
    else if (kind !== 'adverb' && kind !== 'not') break;
  }
  return from;
}

/** Reports of what somebody is: “Moen is confident that it stays”, “has been critical of the plan”. */
export function adjectiveReports(words: readonly Word[], { from, to }: Sentence): readonly SpeechReport[] {
  const reports: SpeechReport[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const { word = '' } = words[at] ?? {};
    const preposition = words[at + 1]?.word ?? '';
    const hasPreposition = attitudeAdjectives.get(preposition)?.has(word) ?? false;
    if (!hasPreposition && !(attitudeAdjectives.get('')?.has(word) ?? false)) continue;
    const link = copulaBefore(words, at, from);
    const speaker = link < 0 ? null : subjectBefore(words, { from: link }, from);
    const cueEnd = hasPreposition ? at + 2 : at + 1;
    const { kind, at: start } = complementAt(words, cueEnd, to);
    const reported = hasPreposition ? kind !== 'none' && kind !== 'infinitive' : kind === 'that' || kind === 'clause';
    if (speaker === null || !reported) continue;
    const content = { from: start, to: contentEnd(words, start, to, hasPreposition && kind !== 'question') };
    reports.push({
      frame: hasPreposition ? 'noun-phrase' : 'that',
      speaker,
      cue: { from: link, to: cueEnd },
      content: [content],
    });
  }
  return reports;
}
