import type { Word } from '../english/word.ts';
import { beginsClause, weekdays } from './complements.ts';
import { isNominal } from './noun-phrases.ts';
import { clauseVerbs, hearerVerbs } from './reporting-verbs.ts';
import { carriesClause } from './verb-groups.ts';

/** “, saying”, “, adding”: the next report of the same speaker. */
const nextReport = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word?.kind === 'gerund' &&
    (clauseVerbs.has(word.lemma) || word.word === 'according' || word.word === 'calling' || word.word === 'telling')
  );
};

const speaks = (word: Word | undefined): boolean =>
  word?.kind === 'finite' && (clauseVerbs.has(word.lemma) || hearerVerbs.has(word.lemma));

const pastAdverb = (words: readonly Word[], at: number): number => (words[at]?.kind === 'adverb' ? at + 1 : at);

/** “and said”, “but has called”, “and Moen said”: another verb, which stands outside of what is reported. */
function nextPredicate(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'coordinator') return false;
  const next = pastAdverb(words, at + 1);
  return speaks(words[next]) || (isNominal(words[next]) && speaks(words[pastAdverb(words, next + 1)]));
}

/** “…, another says …”: a clause with a reporting verb of its own, right after a comma. */
function otherReport(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 10; next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'punctuation' || word.kind === 'that') return false;
    if (carriesClause(word)) return next > at && speaks(word);
  }
  return false;
}

const isRelative = (word: Word | undefined): boolean => word?.kind === 'relative' || word?.word === 'who';

/** “After praising the crew, Moen said …”: the clause that a fronted phrase hangs on. */
const mainClause = (words: readonly Word[], at: number, limit: number): boolean =>
  words[at]?.kind !== 'coordinator' &&
  words[at]?.kind !== 'gerund' &&
  words[at]?.kind !== 'quotation' &&
  beginsClause(words, at, limit);

/** Words that begin a contrast or an aside of the narrator’s. */
const leaves = new Set(['but', 'while', 'although', 'though', 'which', 'whereas']);

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const parts = new Set(['early', 'late', 'mid']);
const spans = new Set([
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'time',
  'weekend',
  'summer',
  'fall',
  'spring',
]);

/** How many words at a place tell when: “on Sunday”, “last month”, “in early June”. */
function timeWords(words: readonly Word[], at: number): number {
  const [here, next, third, fourth] = words.slice(at, at + 4).map(({ word }) => word);
  if (here === undefined) return 0;
  if (weekdays.has(here)) return spans.has(next ?? '') ? 2 : 1;
  if (here === 'last' || here === 'this' || here === 'next') return spans.has(next ?? '') ? 2 : 0;
  if (here === 'on')
    return weekdays.has(next ?? '') ? (spans.has(third ?? '') ? 3 : 2) : months.has(next ?? '') ? 3 : 0;
  if (here !== 'in' || next === undefined) return 0;
  const [month, year, length] = parts.has(next) ? [third, fourth, 3] : [next, third, 2];
  if (/^(?:19|20)\d\d$/.test(month ?? '')) return length;
  return months.has(month ?? '') ? length + (/^\d{4}$/.test(year ?? '') ? 1 : 0) : 0;
}

/** Whether it is told when it was said, to the end of a clause. Far from the verb it is part of the thing. */
export function tellsWhen(words: readonly Word[], at: number): boolean {
  const here = words[at]?.word;
  if (here === 'during' || here === 'while' || here === 'when') return true;
  const count = timeWords(words, at);
  const after = words[at + count];
  return (
    count > 0 &&
    (after === undefined ||
      after.kind === 'punctuation' ||
      after.kind === 'preposition' ||
      after.kind === 'subordinator')
  );
}

/** Whether a contrast has a verb of its own: “, although late”, is none. */
const isClausal = (words: readonly Word[], at: number): boolean => {
  for (let next = at + 1; next < at + 12; next += 1) {
    const word = words[next];
    if (word === undefined || word.word === ',' || word.word === '.') return false;
    if (carriesClause(word)) return true;
  }
  return false;
};

function endsBefore(words: readonly Word[], at: number, limit: number, isThing: boolean): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (carriesClause(next)) return true;
  if (isThing && next.kind === 'gerund') return true;
  if (next.kind === 'coordinator' && words[at + 1]?.kind === 'finite') return true;
  if (
    nextReport(words, at) ||
    (leaves.has(next.word) && isClausal(words, at)) ||
    speaks(words[pastAdverb(words, at)]) ||
    otherReport(words, at)
  )
    return true;
  const verb = words[at + 2];
  if (next.word === 'and' && isNominal(words[at + 1]) && verb !== undefined && carriesClause(verb)) return true;
  return isThing && mainClause(words, at, limit);
}

/**
 * Where the content that begins at `from` ends: at the end of its sentence, unless another report, a contrast or a
 * relative clause begins after a comma and the clause is complete. A thing or an infinitive (`isThing`) ends where a clause begins.
 */
export function contentEnd(words: readonly Word[], from: number, limit: number, isThing: boolean): number {
  let complete = isThing;
  let inRelative = false;
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.word === ',' && !complete) inRelative = !inRelative && isRelative(words[at + 1]);
    complete ||= !inRelative && (carriesClause(word) || word.kind === 'quotation');
    if (at > from && (nextPredicate(words, at) || (isThing && at - from < 9 && tellsWhen(words, at)))) return at;
    if (at + 1 >= limit) break;
    if (word.kind === 'quotation' && nextReport(words, at + 1)) return at + 1;
    if (word.word === ',' && complete && endsBefore(words, at + 1, limit, isThing)) return at;
  }
  return limit;
}
