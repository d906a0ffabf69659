import type { Place } from '../../model/place.ts';
import type { Pronoun } from './pronoun-words.ts';

/** The evidence that a name is a person's. */
export type NameEvidence = 'title' | 'given-name' | 'apposition' | 'speaks' | 'none';

/** A place that may name a person. */
export interface NameMention {
  readonly place: Place;
  /** The name as the text has it, without titles. */
  readonly name: string;
  readonly evidence: NameEvidence;
  /** The place of the office beside the name. Null where there is none. */
  readonly office: Place | null;
  /** The pronoun that the form of address implies: “Ms.”, “Sir”. */
  readonly pronoun: Pronoun | null;
  /** The pronoun that the words of the office imply: “spokeswoman”. */
  readonly officePronoun: Pronoun | null;
  /** What tells father and son apart, in lower case: “jr”, “iii”. '' where there is none. */
  readonly suffix: string;
  /** Whether the name, with its office, begins a sentence. */
  readonly isFirst: boolean;
  /** Whether a verb follows, so that the name is probably its subject. */
  readonly isSubject: boolean;
}
