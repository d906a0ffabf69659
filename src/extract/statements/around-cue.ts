import type { Sentence } from '../english/sentences.ts';
import type { Word, WordClass } from '../english/word.ts';
import { beginsClause, complementAt, days, skipAdjuncts } from './complements.ts';
import { contentEnd } from './content-end.ts';
import { phraseFrom, type WordRange } from './noun-phrases.ts';
import type { Report } from './report.ts';
import { clauseVerbs, hearerVerbs } from './reporting-verbs.ts';
import { afterVerb, isPutIt, withStatement } from './cue-words.ts';
import { carriesClause, type VerbGroup } from './verb-groups.ts';

const isBreak = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'quotation' || /^[,.;:?!—–―"”»-]$/.test(word.word);

const personal = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);

const isRelative = (word: Word | undefined): boolean => word?.kind === 'relative' || word?.kind === 'that' || word?.word === 'who';

/** Where the cue's clause begins: at its subject, or at the “as” before it. */
function clauseStart(words: readonly Word[], subject: WordRange | null): number {
  if (subject === null) return -1;
  return words[subject.from - 1]?.word === 'as' ? subject.from - 1 : subject.from;
}

const ends = (word: Word | undefined): boolean => word === undefined || /^[.;?!]$/.test(word.word);

const leadsIn = /^[:—–―-]$/;

/** What stands before the cue's clause, without the comma: a run alone where a colon or a dash leads to it. */
function contentBefore(words: readonly Word[], { from }: Sentence, clause: number): WordRange | null {
  let to = clause;
  while (to > from && /^[,—–―"”»-]$/.test(words[to - 1]?.word ?? '')) to -= 1;
  const run = to - 1;
  if (words[run]?.kind === 'quotation' && leadsIn.test(words[run - 1]?.word ?? '')) return { from: run, to };
  let start = from;
  while (start < to && words[start]?.kind === 'punctuation') start += 1;
  return start < to ? { from: start, to } : null;
}

const frontKinds: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'preposition',
  'gerund',
  'participle',
  'subordinator',
  'adverb',
  'question',
  'to',
]);

/** “At the quay”, “asked about it”, “when the rain came”: what may stand before a clause and is no clause itself. */
const isFronted = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words[to - 1]?.kind !== 'quotation' && (frontKinds.has(words[from]?.kind) || days.has(words[from]?.word ?? ''));

/** “…,” said Moen”: the verb follows the content, and a name, not a clause or a day, follows the verb. */
function isInverted(words: readonly Word[], { from, to }: Sentence, group: VerbGroup, subject: WordRange | null): boolean {
  const before = words[group.from - 1];
  if (group.from <= from || !isBreak(before) || before?.word === ':') return false;
  const at = afterVerb(words, group);
  const phrase = personal.has(words[at]?.word ?? '') ? null : phraseFrom(words, at, to);
  if (phrase === null || skipAdjuncts(words, at, to) > at) return false;
  if (before?.kind === 'quotation') return true;
  const begins = subject !== null && (subject.from === from || words[subject.from - 1]?.kind === 'quotation');
  if (begins || group.lemma === 'tell') return false;
  return isBreak(words[phrase.to]) || !beginsClause(words, at, to);
}

/** The next run in the sentence that a comma leads to: “said Moen, the mayor, ‘…’”. */
function laterRun(words: readonly Word[], from: number, limit: number): WordRange | null {
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word?.kind === 'quotation') return words[at - 1]?.word === ',' ? { from: at, to: at + 1 } : null;
    if (word?.kind === 'finite' && (clauseVerbs.has(word.lemma) || hearerVerbs.has(word.lemma))) return null;
    if (word?.kind === 'gerund' || word?.kind === 'that') return null;
  }
  return null;
}

/** “The plan, says Moen, the mayor, is …”: the verb that the words before the cue wait for. */
function predicateAfter(words: readonly Word[], from: number, limit: number): WordRange | null {
  for (let at = from; at + 1 < limit; at += 1) {
    const next = words[at + 1];
    if (words[at]?.word === ',' && next !== undefined && carriesClause(next)) {
      return { from: at + 1, to: contentEnd(words, at + 1, limit, false) };
    }
  }
  return null;
}

/** What goes on after the cue's clause: another run after a run; after plain words, whatever follows the comma. */
function contentAfter(words: readonly Word[], at: number, limit: number, afterRun: boolean): WordRange | null {
  let from = at;
  while (from < limit && words[from]?.kind === 'punctuation' && words[from]?.word !== '.') from += 1;
  const word = words[from];
  if (word === undefined || from >= limit) return null;
  if (word.kind === 'quotation' && afterRun) return { from, to: from + 1 };
  if (afterRun) return laterRun(words, from, limit);
  const goesOn = words[at]?.word === ',' && word.kind !== 'gerund' && word.kind !== 'subordinator';
  return goesOn && limit - from > 2 ? { from, to: contentEnd(words, from, limit, false) } : null;
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
  const inverted = isInverted(words, sentence, group, subject);
  if (!inverted && subject !== null && isRelative(words[subject.from])) return null;
  const clause = inverted ? group.from : clauseStart(words, subject);
  if (clause <= sentence.from || !isBreak(words[clause - 1])) return null;
  const before = words[clause - 1];
  const afterRun = before?.kind === 'quotation' || (before?.word === ',' && words[clause - 2]?.kind === 'quotation');
  const asksForCue = before?.kind !== 'quotation' || /[,?!…—–-]/.test(before.lemma);
  const says = isPutIt(words, group) || clauseVerbs.has(group.lemma) || hearerVerbs.has(group.lemma);
  if (!says && !(afterRun && asksForCue)) return null;

  const cueEnd = afterVerb(words, group);
  const speaker = inverted ? phraseFrom(words, cueEnd, sentence.to) : subject;
  if (speaker === null) return null;
  let after = inverted ? speaker.to : cueEnd;
  if (!inverted && (hearerVerbs.has(group.lemma) || afterRun)) after = phraseFrom(words, after, sentence.to)?.to ?? after;
  after = skipAdjuncts(words, after, sentence.to);
  if (!inverted && !afterRun && !isBreak(words[after]) && after < sentence.to) return null;

  const first = contentBefore(words, sentence, clause);
  if (first === null) return null;
  const quoted = words[first.to - 1]?.kind === 'quotation';
  const next = complementAt(words, after, sentence.to);
  if (next.kind === 'quotation' && isFronted(words, first)) return null;
  const waits = inverted && !words.slice(first.from, first.to).some((word) => carriesClause(word) || word.kind === 'quotation');
  const second = waits
    ? predicateAfter(words, after, sentence.to)
    : ends(words[after])
      ? null
      : contentAfter(words, after, sentence.to, quoted || inverted);
  return {
    frame: inverted ? 'inverted' : 'postposed',
    speaker,
    cue: { from: group.from, to: inverted ? cueEnd : withStatement(words, cueEnd) },
    content: second === null ? [first] : [first, second],
  };
}
