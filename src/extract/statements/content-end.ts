import type { Word } from '../english/word.ts';
import { isNominal } from './noun-phrases.ts';
import { clauseVerbs } from './reporting-verbs.ts';
import { carriesClause } from './verb-groups.ts';

/** “, saying”, “, adding”: the next report of the same speaker. */
const nextReport = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.kind === 'gerund' && (clauseVerbs.has(word.lemma) || word.word === 'according' || word.word === 'calling' || word.word === 'telling');
};

/** “and said”, “but has called”: another verb of the same subject, which stands outside of what is reported. */
function nextPredicate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'coordinator') return false;
  const verb = words[at + 1]?.kind === 'adverb' ? words[at + 2] : words[at + 1];
  return verb?.kind === 'finite' && clauseVerbs.has(verb.lemma);
}

/**
 * Where the content that begins at `from` ends: at the end of its sentence, unless another report, a contrast or a
 * relative clause begins after a comma.
 */
export function contentEnd(words: readonly Word[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (nextPredicate(words, at)) return at;
    const comma = word.word === ',' || word.kind === 'quotation';
    const next = words[at + 1];
    if (!comma || next === undefined || at + 1 >= limit) continue;
    const end = word.kind === 'quotation' ? at + 1 : at;
    if (nextReport(words, at + 1)) return end;
    if (word.word === ',' && next.word === 'according') return end;
    if (word.word !== ',') continue;
    if (next.word === 'but' || next.word === 'while' || next.word === 'although' || next.word === 'which') return end;
    if (next.word === 'and' && isNominal(words[at + 2]) && words[at + 3] !== undefined && carriesClause(words[at + 3] ?? next)) return end;
  }
  return limit;
}
