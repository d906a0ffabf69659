import { clauseVerbs, hearerVerbs } from '../../english/reporting-verbs.ts';
import type { Word } from '../../english/word.ts';
import { tellsWhen } from './begins-time-adjunct.ts';
import { beginsClause } from './complements.ts';
import { isNominal, isRelative } from './noun-phrases.ts';
import { carriesClause } from './verb-groups.ts';

const otherReports = new Set(['according', 'calling', 'telling']);

/** “, saying”, “, adding”: the next report of the same speaker. */
function nextReport(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'gerund' && (clauseVerbs.has(word.lemma) || otherReports.has(word.word));
}

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

/** “After praising the crew, Moen said …”: the clause that a fronted phrase hangs on. */
const mainClause = (words: readonly Word[], at: number, limit: number): boolean =>
  words[at]?.kind !== 'coordinator' &&
  words[at]?.kind !== 'gerund' &&
  words[at]?.kind !== 'quotation' &&
  beginsClause(words, at, limit);

/** Words that begin a contrast or an aside of the narrator’s. */
const leaves = new Set(['but', 'while', 'although', 'though', 'which', 'who', 'whereas']);

/** Whether a contrast has a verb of its own: “, although late”, is none. */
function isClausal(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 12; next += 1) {
    const word = words[next];
    if (word === undefined || word.word === ',' || word.word === '.') return false;
    if (carriesClause(word)) return true;
  }
  return false;
}

/** “, but that it stays”, “, but would sink”: what was said goes on. */
function goesOnSaying(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return words[at]?.word === 'but' && after !== undefined && (after.kind === 'that' || carriesClause(after));
}

const dash = /^(?:--?|[–—])$/;

/** “ - a plan of his own”, up to the end: an aside of the narrator’s, where no second dash closes it. */
const lastDash = (words: readonly Word[], after: number, limit: number): boolean =>
  words[after - 1]?.spaced === true &&
  dash.test(words[after - 1]?.word ?? '') &&
  !words.slice(after, Math.min(limit, after + 25)).some(({ word }) => dash.test(word));

/** “, and the crew left”: another clause, of another subject. */
function nextClause(words: readonly Word[], at: number): boolean {
  const verb = words[at + 2];
  return words[at]?.word === 'and' && isNominal(words[at + 1]) && verb !== undefined && carriesClause(verb);
}

/** Whether what follows a comma stands outside of a content that is complete before it. */
function endsBefore(words: readonly Word[], at: number, limit: number, isThing: boolean): boolean {
  const next = words[at];
  if (next === undefined) return false;
  const anotherVerb = carriesClause(next) || (next.kind === 'coordinator' && words[at + 1]?.kind === 'finite');
  const anotherReport = nextReport(words, at) || speaks(words[pastAdverb(words, at)]) || otherReport(words, at);
  const contrast = leaves.has(next.word) && !goesOnSaying(words, at) && (isThing || isClausal(words, at));
  if (anotherVerb || anotherReport || contrast || nextClause(words, at)) return true;
  return isThing && (next.kind === 'gerund' || mainClause(words, at, limit));
}

/**
 * Where the content that begins at `from` ends: at the end of its sentence, unless another report, a contrast or a
 * relative clause begins after a comma and the clause is complete. A thing or an infinitive (`isThing`) ends where a
 * clause begins.
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
    // The comma that belongs to the sentence stands inside the marks.
    if (word.kind === 'quotation' && word.lemma === ',' && endsBefore(words, at + 1, limit, isThing)) return at + 1;
    const breaksOff = word.word === ',' ? endsBefore : lastDash;
    if (complete && breaksOff(words, at + 1, limit, isThing)) return at;
  }
  return limit;
}
