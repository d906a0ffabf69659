import { readWords } from '../english/read-words.ts';
import { tokensOf } from '../english/tokens-of.ts';
import type { Word } from '../english/word.ts';

/** The paragraphs of a text and the words of each. */
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
