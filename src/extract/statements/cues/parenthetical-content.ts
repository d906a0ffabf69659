import { clauseVerbs, addresseeVerbs } from '../../english/reporting-verbs.ts';
import type { Sentence } from '../../english/sentences-of.ts';
import { dayWords } from '../../english/time-words.ts';
import type { Word, WordClass } from '../../english/word.ts';
import { contentEnd } from '../spans/content-end.ts';
import type { WordRange } from '../spans/noun-phrases.ts';
import { isFiniteVerb } from '../spans/verb-groups.ts';

const introducingMark = /^[:—–―-]$/;

/** The content before a cue clause, without the comma. It is one quotation where a colon or dash introduces it. */
export function contentBefore(words: readonly Word[], { from }: Sentence, clause: number): WordRange | null {
  let to = clause;
  while (to > from && /^[,—–―"”»-]$/.test(words[to - 1]?.word ?? '')) to -= 1;
  const run = to - 1;
  if (words[run]?.kind === 'quotation' && introducingMark.test(words[run - 1]?.word ?? '')) return { from: run, to };
  let start = from;
  while (start < to && words[start]?.kind === 'punctuation') start += 1;
  return start < to ? { from: start, to } : null;
}

const adjunctClasses: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'preposition',
  'gerund',
  'participle',
  'subordinator',
  'adverb',
  'question',
  'to',
]);

/** Whether words are a fronted adjunct: “At the quay”, “asked about it”, “when the rain came”. */
export function isFrontedAdjunct(words: readonly Word[], { from, to }: WordRange): boolean {
  return (
    words[to - 1]?.kind !== 'quotation' &&
    (adjunctClasses.has(words[from]?.kind) || dayWords.has(words[from]?.word ?? ''))
  );
}

/** The next quotation of the sentence after a comma: “said Moen, the mayor, ‘…’”. */
function laterQuotation(words: readonly Word[], from: number, limit: number): WordRange | null {
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word?.kind === 'quotation') return words[at - 1]?.word === ',' ? { from: at, to: at + 1 } : null;
    if (word?.kind === 'finite' && (clauseVerbs.has(word.lemma) || addresseeVerbs.has(word.lemma))) return null;
    if (word?.kind === 'gerund' || word?.kind === 'that') return null;
  }
  return null;
}

/** The predicate of the words before the cue: “The plan, says Moen, the mayor, is …”. */
export function predicateAfter(words: readonly Word[], from: number, limit: number): WordRange | null {
  for (let at = from; at + 1 < limit; at += 1) {
    const next = words[at + 1];
    if (words[at]?.word === ',' && next !== undefined && isFiniteVerb(next)) {
      return { from: at + 1, to: contentEnd(words, at + 1, limit, false) };
    }
  }
  return null;
}

/** The content after a cue clause. After a quotation it is another quotation, else the words after the comma. */
export function contentAfter(
  words: readonly Word[],
  at: number,
  limit: number,
  afterQuotation: boolean,
): WordRange | null {
  let from = at;
  while (from < limit && words[from]?.kind === 'punctuation' && words[from]?.word !== '.') from += 1;
  const word = words[from];
  if (word === undefined || from >= limit) return null;
  if (word.kind === 'quotation' && afterQuotation) return { from, to: from + 1 };
  if (afterQuotation) return laterQuotation(words, from, limit);
  const goesOn = words[at]?.word === ',' && word.kind !== 'gerund' && word.kind !== 'subordinator';
  const isMore = limit - from > 2 || words[from + 1]?.kind === 'quotation';
  return goesOn && isMore ? { from, to: contentEnd(words, from, limit, false) } : null;
}
