import type { Word } from '../../english/word.ts';
import { beginsClause } from './complements.ts';
import type { WordRange } from './noun-phrases.ts';
import { isFiniteVerb } from './verb-groups.ts';

/** Whether a subordinate clause with this subject comes before its main clause: “If Moen says …, …”. */
function isFronted(words: readonly Word[], { from: subject }: WordRange, first: number): boolean {
  const at = subject - 1;
  if (at < first) return false;
  // “Had Moen said …”, “Should Moen say …”
  if (words[at]?.word === 'had' || words[at]?.word === 'should') return at === first;
  if (words[at]?.kind !== 'subordinator') return false;
  const before = words[at - 1]?.kind;
  return at === first || before === 'punctuation' || before === 'coordinator' || before === 'adverb';
}

/** Whether a verb without a subject before it begins its sentence: “Asked whether …, Moen …”, “Far from saying …, she …”. */
function beginsAdjunct(words: readonly Word[], head: number, first: number): boolean {
  if (head - first > 5) return false;
  return words
    .slice(first, head)
    .every(({ kind }) => kind !== 'punctuation' && kind !== 'quotation' && kind !== 'finite');
}

const isMainClause = (words: readonly Word[], at: number, limit: number): boolean => {
  const kind = words[at]?.kind;
  return (
    kind !== 'coordinator' &&
    kind !== 'gerund' &&
    kind !== 'quotation' &&
    kind !== 'relative' &&
    beginsClause(words, at, limit)
  );
};

/**
 * Where a clause ends whose verb is at `head`: before the comma of the main clause that follows it, as in “If Moen says
 * it stays | , the crew will go”, or else at `limit`.
 */
export function clauseLimit(
  words: readonly Word[],
  subject: WordRange | null,
  head: number,
  first: number,
  limit: number,
): number {
  const hasSubject = subject !== null && subject.from < head;
  if (!(hasSubject ? isFronted(words, subject, first) : beginsAdjunct(words, head, first))) return limit;
  let complete = false;
  let inner = 0;
  for (let at = head + 1; at + 1 < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const asks = word.word === 'whether' || (word.word === 'if' && at === head + 1);
    if (word.kind === 'subordinator' && !asks) inner += 1;
    const isQuotation = word.kind === 'quotation';
    complete ||= isQuotation || isFiniteVerb(word);
    const breaks = word.word === ',' || (isQuotation && word.lemma === ',');
    if (!breaks || !isMainClause(words, at + 1, limit)) continue;
    if (inner > 0) inner -= 1;
    else if (complete) return isQuotation ? at + 1 : at;
  }
  return limit;
}
