import type { FunctionClass } from './function-words.ts';
import type { Token } from './tokens-of.ts';

/**
 * What a word is in its sentence, as far as its form and its neighbours tell. `finite` verbs may carry a sentence;
 * `participle` is the form after “has” and “was”. `genitive` is the “'s” of a possessor, `quotation` a whole run in
 * quotation marks, which stands as one word.
 */
export type WordClass =
  | FunctionClass
  | 'noun'
  | 'name'
  | 'adjective'
  | 'finite'
  | 'base'
  | 'gerund'
  | 'participle'
  | 'number'
  | 'genitive'
  | 'quotation'
  | 'punctuation';

/**
 * A token with its class; `lemma` is the base form of a verb, the stop that a quotation ends with, and the word itself
 * otherwise.
 */
export interface Word extends Omit<Token, 'shape'> {
  readonly kind: WordClass;
  readonly lemma: string;
  /** Which of the paragraph's quoted runs a `quotation` is; -1 for all other words. */
  readonly run: number;
}
