import type { Article } from './article.ts';
import type { PastWording } from './catalogue.ts';
import type { CountryCode, PersonId, Slug, StatementId } from './ids.ts';

/** What the edition says of itself. */
export interface EditionFacts {
  readonly name: string;
  /** One line about it. */
  readonly about: string;
  /** BCP 47; the language of the edition's own words. */
  readonly language: string;
  readonly publisher: string;
  /** Where corrections go: an https or mailto address. */
  readonly contact: string | null;
  /** What the ids in its feeds begin with, wherever the site stands; `null` for the site's address. */
  readonly id: string | null;
}

export interface Office {
  readonly title: string;
  readonly country: CountryCode | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string | null;
}

/** What became of an id that no longer stands where it was published. Dates are `YYYY-MM-DD`. */
export type Retirement<Id extends string> =
  | { readonly kind: 'moved'; readonly to: Id; readonly on: string }
  /** `into` are at least two; what became of one of them later is told at its own address. */
  | { readonly kind: 'split'; readonly into: readonly Id[]; readonly on: string; readonly reason: string | null }
  | { readonly kind: 'withdrawn'; readonly on: string; readonly reason: string };

/** Every id that was published and is no longer live: `data/permalinks.json`. */
export interface Permalinks {
  readonly articles: Readonly<Record<string, Retirement<Slug>>>;
  readonly statements: Readonly<Record<string, Retirement<StatementId>>>;
  readonly people: Readonly<Record<string, Retirement<PersonId>>>;
}

/** All that one build publishes, checked. */
export interface Edition {
  readonly facts: EditionFacts;
  /** Newest first; of the same or no date, by slug. */
  readonly articles: readonly Article[];
  /** All of people.yaml, by name. */
  readonly people: readonly Person[];
  /** The countries that the articles name or speakers speak for, by name. */
  readonly countries: readonly Country[];
  readonly permalinks: Permalinks;
  /** Past wordings of statements, oldest first, by id; of those that have any. */
  readonly pastWordings: ReadonlyMap<string, readonly PastWording[]>;
}
