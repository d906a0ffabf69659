import { readWords } from '../english/read-words.ts';
import { tokensOf } from '../english/tokens-of.ts';
import type { Word } from '../english/word.ts';
import type { Candidate } from './country-finding.ts';

/** A candidate with the words of its line. `first` and `last` are the indices of its own words. */
export interface CandidateInWords extends Candidate {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/** Adds the words of a line to its candidates. */
function onLine(here: readonly Candidate[], words: readonly Word[]): CandidateInWords[] {
  let first = 0;
  return here.map((candidate) => {
    while (first < words.length - 1 && (words[first]?.end ?? 0) <= candidate.start) first += 1;
    let last = first;
    while (last < words.length - 1 && (words[last]?.end ?? 0) < candidate.end) last += 1;
    return { ...candidate, words, first, last };
  });
}

/** Adds the words of their lines to candidates, which are in text order. Lines without candidates are not read. */
export function inWords(text: string, candidates: readonly Candidate[]): readonly CandidateInWords[] {
  const found: CandidateInWords[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const from = next;
    while ((candidates[next]?.start ?? Infinity) < end) next += 1;
    if (next > from) found.push(...onLine(candidates.slice(from, next), readWords(tokensOf(text, start, end))));
    start = end + 1;
  }
  return found;
}
