import { readWords } from '../english/read-words.ts';
import { tokensOf } from '../english/tokens-of.ts';
import type { Word } from '../english/word.ts';

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
