import type { StatementKind } from '../model/article.ts';
import type { PersonId, StatementId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';

/**
 * Keys and indexes that lead from the article's assertions to one of them, `['statements', 2, 'cue']`; indexes count
 * from 0.
 */
export type AssertionPath = readonly (string | number)[];

/** What can be wrong with words that a selector asks for: they stand nowhere, or in several places. */
export type SelectorFaultCode = 'not-in-text' | 'ambiguous';

/** What can be wrong with an assertion, but for the two codes that carry more (see `AnnotationFault`). */
export type PlainFaultCode =
  | SelectorFaultCode
  /** The pieces of a statement do not follow one another in the text. */
  | 'pieces-out-of-order'
  /** A phrase or cue stands only within the statement's own content. */
  | 'within-content'
  /** Two statements cover each other in a way that no marks can show. */
  | 'overlap'
  /** The speaker is a person whom the article does not list. */
  | 'speaker-not-listed'
  /** An unnamed speaker's phrase is not the text's. */
  | 'speaker-not-in-text'
  /** A person's office is not in words of the text. */
  | 'office-not-in-text'
  /** No country has this code. */
  | 'unknown-country'
  /** A person or country is listed more than once. */
  | 'listed-twice'
  /** A listed person or country is named nowhere in the text. */
  | 'not-named'
  /** Words of the text that name several of the listed countries. */
  | 'ambiguous-country'
  /** An “also” covers words of another one. */
  | 'also-overlaps'
  /** An “except” takes no mention out. */
  | 'except-unused'
  /** Something is said to have stood after a paragraph that the text does not have. */
  | 'removed-beyond-end';

interface FaultPlace {
  /** The assertion to put right. */
  readonly path: AssertionPath;
  /** The statement that it is about; null where it is about none. */
  readonly statement: StatementId | null;
  /** The stretches of the text that it is about; none where the text has none. */
  readonly places: readonly Place[];
  /** What is wrong and how to put it right, in English, for whoever made the assertion. Not escaped. */
  readonly message: string;
}

/** Why an assertion does not hold, as a value: `code` for programs, `message` for people. */
export type AnnotationFault = FaultPlace &
  (
    | { readonly code: PlainFaultCode }
    /** The list of people does not have this one. */
    | { readonly code: 'unknown-person'; readonly person: PersonId }
    /** The text's quotation marks speak against the statement's kind. */
    | { readonly code: 'wrong-kind'; readonly kind: StatementKind }
  );
