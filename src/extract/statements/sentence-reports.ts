import type { Sentence } from '../english/sentences.ts';
import type { Word } from '../english/word.ts';
import { reportsAccording } from './according-to.ts';
import { reportAfterCue } from './after-cue.ts';
import { reportAroundCue } from './around-cue.ts';
import type { WordRange } from './noun-phrases.ts';
import type { Report } from './report.ts';
import { subjectBefore } from './subjects.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** Who does what a group says; a gerund and a coordinated verb share the subject of the verb before them. */
function speakerOf(words: readonly Word[], group: VerbGroup, first: number, last: WordRange | null): WordRange | null {
  if (group.form === 'gerund' || words[group.from - 1]?.kind === 'coordinator') return last;
  return subjectBefore(words, group, first);
}

const overlap = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

const clash = (a: Report, b: Report): boolean => a.content.some((one) => b.content.some((other) => overlap(one, other)));

/** The reports of one sentence, as they are found; they may overlap. */
function candidates(words: readonly Word[], sentence: Sentence): readonly Report[] {
  const reports: Report[] = [...reportsAccording(words, sentence)];
  let last: WordRange | null = null;
  for (const group of verbGroups(words, sentence)) {
    const speaker = speakerOf(words, group, sentence.from, last);
    if (group.form === 'finite' && speaker !== null) last = speaker;
    const report = reportAroundCue(words, sentence, group, speaker) ?? reportAfterCue(words, sentence, group, speaker);
    if (report !== null) reports.push(report);
  }
  return reports;
}

/** The reports of a sentence, none overlapping another: of two, the one that was found first stands. */
export function reportsIn(words: readonly Word[], sentence: Sentence): readonly Report[] {
  const kept: Report[] = [];
  for (const report of candidates(words, sentence)) {
    if (!kept.some((other) => clash(other, report))) kept.push(report);
  }
  return kept;
}
