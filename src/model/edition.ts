import type { Article } from './article.ts';
import type { PastWording } from './catalogue.ts';
import type { CountryCode, PersonId, Slug, StatementId } from './ids.ts';

/** What the edition says about itself. */
export interface EditionFacts {
  /** Its own name: “The River Gazette”. */
  readonly name: string;
  /** One line about it. */
  readonly about: string;
  /** BCP 47; the language of the edition's own words. */
  readonly language: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** Where corrections go: an https or mailto address; `null` where none is given. */
  readonly contact: string | null;
  /** What the ids in its feeds begin with, wherever the site stands; `null` stands for the site's address. */
  readonly id: string | null;
}

/** An office that a person holds or has held, as the edition's list of people gives it. */
export interface Office {
  /** “Trade Minister”. */
  readonly title: string;
  /** The country whose office it is; `null` for an office of no country. */
  readonly country: CountryCode | null;
  /** Since when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where it is not given. */
  readonly from: string | null;
  /** Until when, likewise; `null` also while they hold it. */
  readonly to: string | null;
}

/** A person in the edition's list of people. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Other names by which texts name them. */
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}

/** A country that the edition has to do with. */
export interface Country {
  readonly code: CountryCode;
  /** In English, as all of these: “Norway”. */
  readonly name: string;
  /** “Norwegian”. */
  readonly adjective: string;
  /** “Oslo”; `null` where it has none. */
  readonly capital: string | null;
}

/** What became of a published id that is no longer live. `on` is the day, `YYYY-MM-DD`. */
export type Retirement<Id extends string> =
  | { readonly kind: 'moved'; readonly to: Id; readonly on: string }
  /** `into` are at least two. One that was itself retired later says so at its own address. */
  | { readonly kind: 'split'; readonly into: readonly Id[]; readonly on: string; readonly reason: string | null }
  | { readonly kind: 'withdrawn'; readonly on: string; readonly reason: string };

/** Every id that was published and is no longer live, with what became of it: `data/permalinks.json`. */
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
