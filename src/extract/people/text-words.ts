import { tokensOf } from '../english/tokens.ts';
import type { Word } from '../english/word.ts';
import { readWords } from '../english/words.ts';

/** A text's paragraphs with their words. */
export interface TextWords {
  readonly paragraphs: readonly string[];
  readonly words: readonly (readonly Word[])[];
}

/** Reads the words of each paragraph. */
export function textWords(paragraphs: readonly string[]): TextWords {
  return {
    paragraphs,
    words: paragraphs.map((paragraph) => readWords(tokensOf(paragraph))),
  };
}
