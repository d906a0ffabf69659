import type { Person } from '../model/edition.ts';
import type { PersonId, Slug } from '../model/ids.ts';
import type { ArticleAssertions } from './assertions.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A text, what is asserted about it, and what is known beyond it. Plain data: it can be handed to a worker. */
export interface ArticleInput {
  /** The article's address; it is taken over as it is. */
  readonly slug: Slug;
  /** The text: no paragraph is empty or has a line break. */
  readonly paragraphs: readonly string[];
  /** What is to be located and checked. */
  readonly assertions: ArticleAssertions;
  /** Everybody who may be listed, by id, with the names by which they are found. */
  readonly people: ReadonlyMap<PersonId, Pick<Person, 'name' | 'aliases'>>;
  /** The countries that may be listed, and the words that name them. */
  readonly gazetteer: Gazetteer;
}
