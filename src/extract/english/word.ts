import type { FunctionClass } from './function-words.ts';
import type { Token } from './tokens-of.ts';

/**
 * The part of speech of a word, by its form and its neighbours. `finite` is a verb that can have a subject;
 * `participle` is the form after “has” and “was”; `genitive` is the “'s” of a possessor; `quotation` is a run in
 * quotation marks, which counts as one word.
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

/** A token with its part of speech. */
export interface Word extends Omit<Token, 'shape'> {
  readonly kind: WordClass;
  /** The base form of a verb, the final stop of a quotation or '', and for all others the word itself. */
  readonly lemma: string;
  /** The index of a `quotation` among the quoted runs of its paragraph; -1 for all other words. */
  readonly run: number;
}
