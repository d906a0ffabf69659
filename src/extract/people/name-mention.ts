import type { Place } from '../../model/place.ts';
import type { Pronoun } from './pronoun-words.ts';

/** What speaks for a name being a person's. */
export type NameEvidence = 'title' | 'given-name' | 'apposition' | 'speaks' | 'none';

/** A place that may name a person. */
export interface NameMention {
  readonly place: Place;
  /** The name as it stands, without titles. */
  readonly name: string;
  readonly evidence: NameEvidence;
  /** The office that the text gives with the name, and where it stands. */
  readonly office: Place | null;
  readonly pronoun: Pronoun | null;
  /** The name, with its office, begins its sentence. */
  readonly isFirst: boolean;
  /** A verb follows. */
  readonly isSubject: boolean;
}
