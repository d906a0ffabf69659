import type { Statement } from './article.ts';
import { textAt } from './place.ts';

/** So far apart, in characters, the phrase and the cue are still read as one: “which he described as”. */
const maxGapCharacters = 24;

/**
 * How the text attributes a statement: its speaker phrase and its cue as they stand, where they stand together
 * (“He emphasized”, “he added”), else the cue alone.
 */
export function attributionPhrase({ cue, speakerPhrase }: Statement, paragraphs: readonly string[]): string {
  const [first, last] = speakerPhrase.start < cue.start ? [speakerPhrase, cue] : [cue, speakerPhrase];
  const gap = last.start - first.end;
  if (cue.paragraph !== speakerPhrase.paragraph || gap < 0 || gap > maxGapCharacters) return textAt(paragraphs, cue);
  return textAt(paragraphs, { paragraph: cue.paragraph, start: first.start, end: last.end });
}
