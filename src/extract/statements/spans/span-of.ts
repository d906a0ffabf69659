import type { Span } from '../../../model/place.ts';
import type { Word } from '../../english/word.ts';
import type { WordRange } from './noun-phrases.ts';

const edgeMark = /^[.,;:—–―"“”«»-]$/;

/** The span of a range of words, without punctuation at its edges. Null where nothing is left. */
export function spanOf(words: readonly Word[], { from, to }: WordRange): Span | null {
  const isEdge = (at: number): boolean => words[at]?.kind === 'punctuation' && edgeMark.test(words[at]?.word ?? '');
  let [first, last] = [from, to - 1];
  while (first <= last && isEdge(first)) first += 1;
  while (last >= first && isEdge(last)) last -= 1;
  const [start, end] = [words[first]?.start, words[last]?.end];
  return start === undefined || end === undefined || last < first ? null : { start, end };
}

/** The span of a cue, which may be punctuation alone: the colon after a name. Null for an empty range. */
export function cueSpan(words: readonly Word[], cue: WordRange): Span | null {
  const mark = words[cue.from];
  return spanOf(words, cue) ?? (mark === undefined ? null : { start: mark.start, end: mark.end });
}
