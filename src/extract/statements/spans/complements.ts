import { dayWords } from '../../english/time-words.ts';
import type { Word } from '../../english/word.ts';
import { isNominal, phraseFrom } from './noun-phrases.ts';
import { isFiniteVerb } from './verb-groups.ts';

/** The kind of a complement of a reporting verb. A `clause` has no “that”. */
export type Complement = 'that' | 'clause' | 'question' | 'infinitive' | 'quotation' | 'noun-phrase' | 'none';

/** A complement, and the index of the word that it begins with. */
export interface FoundComplement {
  readonly kind: Complement;
  readonly at: number;
}

const periodDeterminers = new Set('last this next early late'.split(' '));
const periods = new Set('week month year night morning afternoon evening day time'.split(' '));
/** Asides between commas: “said, though, that …”. */
const adverbialAsides = new Set('though however too'.split(' '));
const adjunctPrepositions = new Set(
  'in on at during after before to of via through with by when about as from for'.split(' '),
);

/** Whether a clause begins at an index: a subject and then a finite verb, before any stop. Ends before `limit`. */
export function beginsClause(words: readonly Word[], at: number, limit: number): boolean {
  const end = Math.min(limit, at + 60);
  let inRelative = false;
  let commas = 0;
  for (let next = at; next < end; next += 1) {
    const word = words[next];
    if (word === undefined || word.word === ':' || word.word === ';') return false;
    if (word.word === ',' && inRelative) inRelative = false;
    else if (word.word === ',') commas += 1;
    if (word.kind === 'relative' || word.word === 'who') inRelative = true;
    if (word.kind === 'that') return false;
    if (next > at && isFiniteVerb(word) && !inRelative) return commas !== 1 || words[next - 1]?.word !== ',';
    if ((word.kind === 'subordinator' && next - at < 2) || (word.word === ',' && next - at < 2)) return false;
    if (word.kind === 'punctuation' && word.word !== ',' && word.word !== '.' && word.word !== '(' && word.word !== ')')
      return false;
  }
  return false;
}

/** Whether a “that” introduces a clause, unlike the one in “that plan”. */
function introducesClause(words: readonly Word[], that: number, limit: number): boolean {
  const next = words[that + 1];
  if (next?.kind === 'noun' && !next.word.endsWith('s'))
    return beginsClause(words, that + 1, Math.min(limit, that + 6));
  return words
    .slice(that + 1, Math.min(limit, that + 60))
    .some((word) => isFiniteVerb(word) || word.kind === 'quotation');
}

/** The distance to the end of a short bracket; -1 where it has none. */
const closingBracket = (words: readonly Word[], open: number, limit: number): number =>
  words.slice(open, Math.min(limit, open + 8)).findIndex(({ word }) => word === ')');

/** The index after a day that follows a verb: “said Wednesday that …”. */
export function skipDays(words: readonly Word[], at: number): number {
  const here = words[at]?.word;
  if ((here === 'late' || here === 'early') && dayWords.has(words[at + 1]?.word ?? '')) return skipDays(words, at + 1);
  if (!dayWords.has(here ?? '')) return at;
  return periods.has(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
}

/** The index after the adjuncts between a verb and its complement: adverbs, days, “in a statement”. */
export function skipAdjuncts(words: readonly Word[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    const close = word.word === '(' ? closingBracket(words, at, limit) : -1;
    if (close > 0) at += close + 1;
    else if (dayWords.has(word.word) && next !== undefined && periods.has(next.word)) at += 2;
    else if (word.kind === 'adverb' || dayWords.has(word.word)) at += 1;
    else if (
      periodDeterminers.has(word.word) &&
      next !== undefined &&
      (periods.has(next.word) || dayWords.has(next.word))
    )
      at += 2;
    else if (adjunctPrepositions.has(word.word) && (word.kind === 'preposition' || word.kind === 'to')) {
      // In “in that case that …” the first “that” is a determiner.
      const phrase = phraseFrom(words, next?.kind === 'that' ? at + 2 : at + 1, limit);
      if (phrase === null) break;
      at = phrase.to;
    } else break;
  }
  return at;
}

/** The complement that begins at an index, or `none`. */
export function complementAt(words: readonly Word[], at: number, limit: number): FoundComplement {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || at >= limit) return { kind: 'none', at };
  if (word.kind === 'quotation') return { kind: 'quotation', at };
  if (word.kind === 'punctuation') {
    const opens = word.word === ',' || word.word === ':';
    const aside = next?.kind === 'adverb' || adverbialAsides.has(next?.word ?? '');
    if (word.word === ',' && aside && words[at + 2]?.word === ',' && at + 3 < limit)
      return complementAt(words, at + 3, limit);
    if (opens && next?.kind === 'quotation' && at + 1 < limit) return { kind: 'quotation', at: at + 1 };
    if (word.word === ':' && next !== undefined && at + 1 < limit) return { kind: 'clause', at: at + 1 };
    return { kind: 'none', at };
  }
  if (word.kind === 'that') return { kind: introducesClause(words, at, limit) ? 'that' : 'noun-phrase', at };
  if (word.kind === 'question' || word.word === 'whether' || word.word === 'if' || word.word === 'who')
    return { kind: 'question', at };
  if (word.word === 'there' && beginsClause(words, at, limit)) return { kind: 'clause', at };
  if (word.kind === 'to' || (word.kind === 'not' && next?.kind === 'to')) return { kind: 'infinitive', at };
  if (word.kind === 'subordinator' || word.kind === 'preposition' || word.kind === 'coordinator')
    return { kind: 'none', at };
  if (beginsClause(words, at, limit)) return { kind: 'clause', at };
  const beginsNounPhrase =
    isNominal(word) ||
    word.kind === 'determiner' ||
    word.kind === 'possessive' ||
    word.kind === 'adjective' ||
    word.kind === 'gerund' ||
    word.word === 'being' ||
    word.word === 'having';
  return { kind: beginsNounPhrase ? 'noun-phrase' : 'none', at };
}
