import type { Person } from '../model/edition.ts';
import type { PersonId, Slug } from '../model/ids.ts';
import type { ArticleAssertions } from './assertions.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A text, what is asserted about it, and what is known beyond it. Plain data: it can be handed to a worker. */
export interface ArticleInput {
  readonly slug: Slug;
  /** None is empty, none holds a line break. */
  readonly paragraphs: readonly string[];
  readonly assertions: ArticleAssertions;
  /** Everybody who may be listed, by id, with the names by which they are found. */
  readonly people: ReadonlyMap<PersonId, Pick<Person, 'name' | 'aliases'>>;
  readonly gazetteer: Gazetteer;
}
