import { clauseVerbs, addresseeVerbs } from '../../english/reporting-verbs.ts';
import type { Word } from '../../english/word.ts';
import { beginsTimeAdjunct } from './begins-time-adjunct.ts';
import { beginsClause } from './complements.ts';
import { isNominal, isRelativePronoun } from './noun-phrases.ts';
import { isFiniteVerb } from './verb-groups.ts';

const otherReportingGerunds = new Set(['according', 'calling', 'telling']);

/** “, saying”, “, adding”: the next report of the same speaker. */
function beginsGerundReport(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'gerund' && (clauseVerbs.has(word.lemma) || otherReportingGerunds.has(word.word));
}

const isFiniteReportingVerb = (word: Word | undefined): boolean =>
  word?.kind === 'finite' && (clauseVerbs.has(word.lemma) || addresseeVerbs.has(word.lemma));

const skipAdverb = (words: readonly Word[], at: number): number => (words[at]?.kind === 'adverb' ? at + 1 : at);

/** “and said”, “but has called”, “and Moen said”: another verb, which stands outside of what is reported. */
function beginsReportingPredicate(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'coordinator') return false;
  const next = skipAdverb(words, at + 1);
  return (
    isFiniteReportingVerb(words[next]) ||
    (isNominal(words[next]) && isFiniteReportingVerb(words[skipAdverb(words, next + 1)]))
  );
}

/** “…, another says …”: a clause with a reporting verb of its own, right after a comma. */
function beginsReportingClause(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 10; next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'punctuation' || word.kind === 'that') return false;
    if (isFiniteVerb(word)) return next > at && isFiniteReportingVerb(word);
  }
  return false;
}

/** “After praising the crew, Moen said …”: the clause that a fronted phrase hangs on. */
const beginsMainClause = (words: readonly Word[], at: number, limit: number): boolean =>
  words[at]?.kind !== 'coordinator' &&
  words[at]?.kind !== 'gerund' &&
  words[at]?.kind !== 'quotation' &&
  beginsClause(words, at, limit);

/** Words that begin a contrast or an aside of the narrator’s. */
const contrastWords = new Set(['but', 'while', 'although', 'though', 'which', 'who', 'whereas']);

/** Whether a contrast has a verb of its own: “, although late”, is none. */
function isClausalContrast(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 12; next += 1) {
    const word = words[next];
    if (word === undefined || word.word === ',' || word.word === '.') return false;
    if (isFiniteVerb(word)) return true;
  }
  return false;
}

/** “, but that it stays”, “, but would sink”: what was said goes on. */
function continuesContent(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return words[at]?.word === 'but' && after !== undefined && (after.kind === 'that' || isFiniteVerb(after));
}

const dash = /^(?:--?|[–—])$/;

/** “ - a plan of his own”, up to the end: an aside of the narrator’s, where no second dash closes it. */
const beginsDashAside = (words: readonly Word[], after: number, limit: number): boolean =>
  words[after - 1]?.spaced === true &&
  dash.test(words[after - 1]?.word ?? '') &&
  !words.slice(after, Math.min(limit, after + 25)).some(({ word }) => dash.test(word));

/** “, and the crew left”: another clause, of another subject. */
function beginsCoordinateClause(words: readonly Word[], at: number): boolean {
  const verb = words[at + 2];
  return words[at]?.word === 'and' && isNominal(words[at + 1]) && verb !== undefined && isFiniteVerb(verb);
}

/** Whether what follows a comma stands outside of a content that is complete before it. */
function contentEndsBefore(words: readonly Word[], at: number, limit: number, isPhrasal: boolean): boolean {
  const next = words[at];
  if (next === undefined) return false;
  const anotherVerb = isFiniteVerb(next) || (next.kind === 'coordinator' && words[at + 1]?.kind === 'finite');
  const anotherReport =
    beginsGerundReport(words, at) ||
    isFiniteReportingVerb(words[skipAdverb(words, at)]) ||
    beginsReportingClause(words, at);
  const contrast =
    contrastWords.has(next.word) && !continuesContent(words, at) && (isPhrasal || isClausalContrast(words, at));
  if (anotherVerb || anotherReport || contrast || beginsCoordinateClause(words, at)) return true;
  return isPhrasal && (next.kind === 'gerund' || beginsMainClause(words, at, limit));
}

/**
 * Where the content that begins at `from` ends: at the end of its sentence, unless another report, a contrast or a
 * relative clause begins after a comma and the clause is complete. A thing or an infinitive (`isPhrasal`) ends where a
 * clause begins.
 */
export function contentEnd(words: readonly Word[], from: number, limit: number, isPhrasal: boolean): number {
  let complete = isPhrasal;
  let inRelative = false;
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.word === ',' && !complete) inRelative = !inRelative && isRelativePronoun(words[at + 1]);
    complete ||= !inRelative && (isFiniteVerb(word) || word.kind === 'quotation');
    if (
      at > from &&
      (beginsReportingPredicate(words, at) || (isPhrasal && at - from < 9 && beginsTimeAdjunct(words, at)))
    )
      return at;
    if (at + 1 >= limit) break;
    if (word.kind === 'quotation' && beginsGerundReport(words, at + 1)) return at + 1;
    // The comma that belongs to the sentence stands inside the marks.
    if (word.kind === 'quotation' && word.lemma === ',' && contentEndsBefore(words, at + 1, limit, isPhrasal))
      return at + 1;
    const breaksOff = word.word === ',' ? contentEndsBefore : beginsDashAside;
    if (complete && breaksOff(words, at + 1, limit, isPhrasal)) return at;
  }
  return limit;
}
