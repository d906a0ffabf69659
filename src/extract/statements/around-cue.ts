import type { Sentence } from '../english/sentences.ts';
import type { Word } from '../english/word.ts';
import { beginsClause, skipAdjuncts } from './complements.ts';
import { phraseFrom, type WordRange } from './noun-phrases.ts';
import type { Report } from './report.ts';
import { clauseVerbs, hearerVerbs } from './reporting-verbs.ts';
import { carriesClause, type VerbGroup } from './verb-groups.ts';

const isBreak = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'quotation' || /^[,.;:?!—–―-]$/.test(word.word);

const ends = (word: Word | undefined): boolean => word === undefined || /^[.;?!]$/.test(word.word);

/** What stands before the cue's clause, from the beginning of the sentence, without the comma. */
function contentBefore(words: readonly Word[], { from }: Sentence, clause: number): WordRange | null {
  let to = clause;
  while (to > from && /^[,—–―-]$/.test(words[to - 1]?.word ?? '')) to -= 1;
  let start = from;
  while (start < to && (words[start]?.kind === 'coordinator' || words[start]?.kind === 'punctuation')) start += 1;
  return start < to ? { from: start, to } : null;
}

/** What goes on after the cue's clause: another run, or the rest of a sentence that was not complete before it. */
function contentAfter(words: readonly Word[], at: number, limit: number, complete: boolean): WordRange | null {
  let from = at;
  while (from < limit && words[from]?.kind === 'punctuation' && words[from]?.word !== '.') from += 1;
  const word = words[from];
  if (word === undefined || from >= limit) return null;
  if (word.kind === 'quotation') return { from, to: from + 1 };
  const rest = words[at]?.word === ',' && !complete;
  return rest && limit - from > 2 ? { from, to: limit } : null;
}

/** Whether a clause stands in a range of words by itself; “if it rains” waits for the rest. */
const isComplete = (words: readonly Word[], { from, to }: WordRange): boolean => {
  if (words[from]?.kind === 'subordinator') return false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && (word.kind === 'quotation' || carriesClause(word))) return true;
  }
  return false;
};

/** “…,” said Moen”: the verb follows the content, and a name, not a clause or a day, follows the verb. */
function isInverted(words: readonly Word[], { from, to }: Sentence, group: VerbGroup): boolean {
  const before = words[group.from - 1];
  if (group.from <= from || !isBreak(before) || before?.word === ':') return false;
  const at = group.head + 1;
  const phrase = words[at]?.kind === 'subject' ? null : phraseFrom(words, at, to);
  if (phrase === null || skipAdjuncts(words, at, to) > at) return false;
  return before?.kind === 'quotation' || !beginsClause(words, at, to);
}

/**
 * A report whose cue follows its content or interrupts it: “…, Moen said”, “‘…,’ said Moen, ‘…’”, “…, she said, …”.
 */
export function reportAroundCue(
  words: readonly Word[],
  sentence: Sentence,
  group: VerbGroup,
  subject: WordRange | null,
): Report | null {
  if (group.form !== 'finite' || group.passive) return null;
  const inverted = isInverted(words, sentence, group);
  const clause = inverted ? group.from : (subject?.from ?? -1);
  if (clause <= sentence.from || !isBreak(words[clause - 1])) return null;
  const before = words[clause - 1];
  const afterRun = before?.kind === 'quotation' || (before?.word === ',' && words[clause - 2]?.kind === 'quotation');
  const asksForCue = before?.kind !== 'quotation' || /[,?!…—–-]/.test(before.lemma);
  const says = clauseVerbs.has(group.lemma) || hearerVerbs.has(group.lemma);
  if (!says && !(afterRun && asksForCue)) return null;

  const cueEnd = group.head + 1;
  const speaker = inverted ? phraseFrom(words, cueEnd, sentence.to) : subject;
  if (speaker === null) return null;
  let after = inverted ? speaker.to : cueEnd;
  if (!inverted && (hearerVerbs.has(group.lemma) || afterRun)) after = phraseFrom(words, after, sentence.to)?.to ?? after;
  after = skipAdjuncts(words, after, sentence.to);
  if (!inverted && !afterRun && !isBreak(words[after]) && after < sentence.to) return null;

  const first = contentBefore(words, sentence, clause);
  if (first === null) return null;
  const complete = isComplete(words, first);
  const second = ends(words[after]) ? null : contentAfter(words, after, sentence.to, complete);
  return {
    frame: inverted ? 'inverted' : 'postposed',
    speaker,
    cue: { from: group.from, to: cueEnd },
    content: second === null ? [first] : [first, second],
  };
}
