import type { Statement } from './article.ts';
import { textAt } from './place.ts';

/** The phrase and the cue are read as one up to this distance: “which he described as”. */
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
