import { abbreviations, sentenceFinalAbbreviations } from './abbreviations.ts';
import type { Word } from './word.ts';

/** A sentence as word indices of its paragraph; `to` is excluded. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Longer sentences are cut, so that rules that are quadratic in a sentence stay fast. */
const maxSentenceWords = 250;

const sentenceStop = /^(?:[.!?…]|\.{2,})$/;
const initials = /^(?:\p{L}\.)+$/u;

/** Whether a word rarely begins a name, so that one after “U.S.” shows that a sentence has ended. */
const opensSentence = (word: Word): boolean =>
  word.kind === 'quotation' || (word.capital && word.kind !== 'name' && word.kind !== 'noun' && word.kind !== 'number');

/** Whether the stop at an index ends a sentence. */
function isSentenceEnd(words: readonly Word[], at: number): boolean {
  const [before, here, next] = [words[at - 1], words[at], words[at + 1]];
  if (here === undefined || next === undefined) return true;
  if (here.word !== '.') return !(here.word === '…' || here.word.startsWith('..')) || next.capital;
  if (!next.capital && next.kind !== 'quotation' && next.kind !== 'number' && /^\p{L}/u.test(next.word)) return false;
  if (/^[)\]},;:]/.test(next.word)) return false;
  if (before === undefined || here.spaced) return true;
  if (before.capital && before.word.length === 1) return before.word === 'i' || opensSentence(next);
  if (before.word === 'no' && next.kind === 'number') return false;
  if (!abbreviations.has(before.word) || !before.capital) return true;
  return sentenceFinalAbbreviations.has(before.word) && opensSentence(next);
}

/** The sentences of a paragraph. A quotation that ends in a stop also ends a sentence if a capital follows. */
export function sentencesOf(words: readonly Word[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (const [at, here] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined) break;
    const mayEnd =
      (here.kind === 'punctuation' && sentenceStop.test(here.word) && isSentenceEnd(words, at)) ||
      (initials.test(here.word) && opensSentence(next)) ||
      (here.run >= 0 && (next.capital || next.kind === 'quotation') && sentenceStop.test(here.lemma));
    if (mayEnd || at - from >= maxSentenceWords) cut(at + 1);
  }
  cut(words.length);
  return sentences;
}
