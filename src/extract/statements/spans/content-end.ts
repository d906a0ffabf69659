import { clauseVerbs, addresseeVerbs } from '../../english/reporting-verbs.ts';
import type { Word } from '../../english/word.ts';
import { beginsTimeAdjunct } from './begins-time-adjunct.ts';
import { beginsClause } from './complements.ts';
import { isNominal, isRelativePronoun } from './noun-phrases.ts';
import { isFiniteVerb } from './verb-groups.ts';

const otherReportingGerunds = new Set(['according', 'calling', 'telling']);

/** “, saying”, “, adding”: another report of the same speaker. */
function beginsGerundReport(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'gerund' && (clauseVerbs.has(word.lemma) || otherReportingGerunds.has(word.word));
}

const isFiniteReportingVerb = (word: Word | undefined): boolean =>
  word?.kind === 'finite' && (clauseVerbs.has(word.lemma) || addresseeVerbs.has(word.lemma));

const skipAdverb = (words: readonly Word[], at: number): number => (words[at]?.kind === 'adverb' ? at + 1 : at);

/** “and said”, “but has called”, “and Moen said”: a coordinated reporting verb, which is outside the content. */
function beginsReportingPredicate(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'coordinator') return false;
  const next = skipAdverb(words, at + 1);
  return (
    isFiniteReportingVerb(words[next]) ||
    (isNominal(words[next]) && isFiniteReportingVerb(words[skipAdverb(words, next + 1)]))
  );
}

/** “…, another says …”: a clause with its own reporting verb, right after a comma. */
function beginsReportingClause(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 10; next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'punctuation' || word.kind === 'that') return false;
    if (isFiniteVerb(word)) return next > at && isFiniteReportingVerb(word);
  }
  return false;
}

/** “After praising the crew, Moen said …”: the main clause after a fronted adjunct. */
const beginsMainClause = (words: readonly Word[], at: number, limit: number): boolean =>
  words[at]?.kind !== 'coordinator' &&
  words[at]?.kind !== 'gerund' &&
  words[at]?.kind !== 'quotation' &&
  beginsClause(words, at, limit);

/** Words that begin a contrast or an aside by the narrator. */
const contrastWords = new Set(['but', 'while', 'although', 'though', 'which', 'who', 'whereas']);

/** Whether a contrast has its own verb, unlike “, although late”. */
function isClausalContrast(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 12; next += 1) {
    const word = words[next];
    if (word === undefined || word.word === ',' || word.word === '.') return false;
    if (isFiniteVerb(word)) return true;
  }
  return false;
}

/** “, but that it stays”, “, but would sink”: the content continues. */
function continuesContent(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return words[at]?.word === 'but' && after !== undefined && (after.kind === 'that' || isFiniteVerb(after));
}

const dash = /^(?:--?|[–—])$/;

/** “ - a plan of his own”: an aside by the narrator, where no second dash closes it. */
const beginsDashAside = (words: readonly Word[], after: number, limit: number): boolean =>
  words[after - 1]?.spaced === true &&
  dash.test(words[after - 1]?.word ?? '') &&
  !words.slice(after, Math.min(limit, after + 25)).some(({ word }) => dash.test(word));

/** “, and the crew left”: another clause with another subject. */
function beginsCoordinateClause(words: readonly Word[], at: number): boolean {
  const verb = words[at + 2];
  return words[at]?.word === 'and' && isNominal(words[at + 1]) && verb !== undefined && isFiniteVerb(verb);
}

/** “with spokesman Berg saying”: a report of somebody else. */
const beginsWithReport = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === 'with' &&
  isNominal(words[at + 1]) &&
  words.slice(at + 2, at + 10).some((word, index, all) => {
    const isReport = word.kind === 'gerund' && (clauseVerbs.has(word.lemma) || otherReportingGerunds.has(word.word));
    return isReport && all.slice(0, index).every(({ kind }) => kind !== 'punctuation');
  });

/** Whether the words after a comma are outside a content that is complete before it. */
function contentEndsBefore(words: readonly Word[], at: number, limit: number, isPhrasal: boolean): boolean {
  const next = words[at];
  if (next === undefined) return false;
  const anotherVerb = isFiniteVerb(next) || (next.kind === 'coordinator' && words[at + 1]?.kind === 'finite');
  const anotherReport =
    beginsGerundReport(words, at) ||
    beginsWithReport(words, at) ||
    isFiniteReportingVerb(words[skipAdverb(words, at)]) ||
    beginsReportingClause(words, at);
  const contrast =
    contrastWords.has(next.word) && !continuesContent(words, at) && (isPhrasal || isClausalContrast(words, at));
  if (anotherVerb || anotherReport || contrast || beginsCoordinateClause(words, at)) return true;
  return isPhrasal && (next.kind === 'gerund' || beginsMainClause(words, at, limit));
}

/**
 * Where the content that begins at `from` ends. A clause ends at `limit`, the end of its sentence, or earlier where it
 * is complete and another report, a contrast or a relative clause follows a comma. A noun phrase or an infinitive
 * (`isPhrasal`) also ends where a clause begins.
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
    // American style puts the comma of the sentence inside the marks.
    if (word.kind === 'quotation' && word.lemma === ',' && contentEndsBefore(words, at + 1, limit, isPhrasal))
      return at + 1;
    const breaksOff = word.word === ',' ? contentEndsBefore : beginsDashAside;
    if (complete && breaksOff(words, at + 1, limit, isPhrasal)) return at;
  }
  return limit;
}
