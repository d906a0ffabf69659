import { functionWords } from '../english/function-words.ts';
import type { Word } from '../english/word.ts';
import { isGivenName } from './is-given-name.ts';
import { particles, titlesWithStop } from './name-words.ts';

/** Adjacent capitalised words of a paragraph, as in a name. `first` and `last` are word indices, both included. */
export interface CapitalRun {
  readonly first: number;
  readonly last: number;
}

/** Longer runs are cut, so that rules that look at all words of a run stay fast. */
const maxRunWords = 12;

const isSingleLetter = (word: Word | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word.word);

/** Whether the word at an index is the initial of a name, although it is also a function word: “A. Moen”. */
function isInitial(words: readonly Word[], at: number): boolean {
  const [own, stop, next] = words.slice(at, at + 3);
  const isStopped = stop?.word === '.' && !stop.spaced;
  return isSingleLetter(own) && own?.capital === true && isStopped && next?.capital === true && next.kind === 'name';
}

/** Whether the word at an index may be part of a name. */
function isCapitalised(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isInitial(words, at)) return true;
  if (/^(?:al|el)-\p{L}/u.test(word.word)) return true;
  // “Will Quill” begins with a name, “Will they” does not.
  return word.capital && /^\p{L}/u.test(word.word) && (word.kind === 'name' || !functionWords.has(word.word));
}

/** Whether a word is a first name although it is also a function word: “the envoy Per Lind”. */
const isGivenNameInSentence = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  isGivenName(words[at]?.word ?? '') &&
  /^\p{L}/u.test(words[at - 1]?.word ?? '') &&
  words[at + 1]?.kind === 'name';

/** The index of the next word of a name, past the stop of an initial and past particles; -1 where the name ends. */
function nextInName(words: readonly Word[], at: number): number {
  const here = words[at];
  let next = at + 1;
  const isStop = words[next]?.word === '.' && words[next]?.spaced === false;
  if (isStop && (isSingleLetter(here) || titlesWithStop.has(here?.word ?? ''))) next += 1;
  for (
    let skipped = 0;
    skipped < 3 && particles.has(words[next]?.word ?? '') && words[next]?.capital === false;
    skipped += 1
  )
    next += 1;
  const word = words[next];
  return word?.spaced === true && isCapitalised(words, next) ? next : -1;
}

/** The runs of capitalised words of a paragraph, in text order. */
export function capitalRuns(words: readonly Word[]): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isCapitalised(words, at) && !isGivenNameInSentence(words, at)) {
      at += 1;
      continue;
    }
    const first = runStart(words, at);
    let last = at;
    for (let next = nextInName(words, last); next !== -1 && next - first < maxRunWords; next = nextInName(words, last))
      last = next;
    runs.push({ first, last });
    at = last + 1;
  }
  return runs;
}

/** The start of a name, with the particles before a surname: “von der Moen”. */
function runStart(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 3 && surnameParticles.has(words[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** Particles that are not English words. */
const surnameParticles = new Set('van von der den bin ibn'.split(' '));
