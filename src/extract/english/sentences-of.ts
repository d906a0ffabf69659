import { abbreviations, sentenceFinalAbbreviations } from './abbreviations.ts';
import type { Word } from './word.ts';

/** Words `from` to `to` (excluded) of a paragraph. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** No sentence is longer: what looks at all words of a sentence for each of them stays bounded. */
const maxSentenceWords = 250;

const sentenceStop = /^(?:[.!?…]|\.{2,})$/;
const initials = /^(?:\p{L}\.)+$/u;

/** Words that begin a sentence, and hardly ever a name: after “U.S.” they tell that a sentence ended. */
const opensSentence = (word: Word): boolean =>
  word.kind === 'quotation' || (word.capital && word.kind !== 'name' && word.kind !== 'noun' && word.kind !== 'number');

/** Whether the stop at a place ends a sentence before the next word. */
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

/** Where the words of a paragraph fall into sentences. A quoted run that ends in a stop ends one before a capital. */
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
