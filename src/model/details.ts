import type { CountryName, CountryNaming } from './article.ts';
import type {
  ArticleLabel,
  CountryEntry,
  KindCounts,
  PastWording,
  PersonEntry,
  StatementEntry,
  Totals,
} from './catalogue.ts';
import type { PersonId, Slug, StatementId } from './ids.ts';
import type { Span } from './place.ts';

/** One statement with what its own page shows: `data/statements/<id>.json`. */
export interface StatementDetail {
  readonly statement: StatementEntry;
  /** The country whose office the speaker holds in the article; `null` where there is none. */
  readonly speaksFor: CountryName | null;
  readonly article: ArticleLabel;
  /** Its place among the article's statements, from 1. */
  readonly position: number;
  /** How many statements the article has. */
  readonly total: number;
  /** Its neighbours in the article; `null` at either end. */
  readonly previous: StatementId | null;
  readonly next: StatementId | null;
  /** The phrase that names the speaker where the statement is made: “He”. */
  readonly speakerPhrase: string;
  /** Where the phrase is no name (“He”): the nearest sentence before it that names the speaker; else `null`. */
  readonly namingSentence: string | null;
  /** The sentence or sentences that make the attribution. */
  readonly sentence: string;
  /** Where in the sentence the phrase and the cue stand, in its order; what stands outside the sentence is left out. */
  readonly attributionSpans: readonly Span[];
  /**
   * Where the article itself can be read: its outlet's address, else its source's, leading to the sentence; `null`
   * where no address is known.
   */
  readonly original: { readonly name: string; readonly url: string } | null;
  /** Its past wordings, oldest first; left out where it has none. */
  readonly pastWordings?: readonly PastWording[];
  /** The paragraph or paragraphs of its content, with the statement's own pieces in them. */
  readonly context: readonly { readonly text: string; readonly pieces: readonly Span[] }[];
}

/** How one article names a person or a country. */
export interface MentionEntry {
  readonly article: ArticleLabel;
  /**
   * The words that do, in order of the text, each once with how often: “Russian”, 5. `namedBy` says what a country is
   * named by, and is left out for a person.
   */
  readonly names: readonly { readonly text: string; readonly namedBy?: CountryNaming; readonly count: number }[];
  /** A sentence of the text that does. */
  readonly sentence: string;
}

/** What a person's page shows: `data/people/<id>.json`. */
export interface PersonDetail {
  readonly person: PersonEntry;
  readonly totals: Totals;
  /** Offices as articles word them, each with the first article that does. */
  readonly officesAsWorded: readonly {
    readonly text: string;
    readonly country: CountryName | null;
    readonly article: Slug;
  }[];
  /** The newest 20; `person` counts all. */
  readonly statements: readonly StatementEntry[];
  /** In the newest 50 articles that name them; `person` counts all. */
  readonly mentions: readonly MentionEntry[];
  /** The articles that the statements come from. */
  readonly articles: readonly ArticleLabel[];
}

/** What a country's page shows: `data/countries/<code>.json`. */
export interface CountryDetail {
  readonly country: CountryEntry;
  readonly totals: Totals;
  /** Those who speak for it, and how many statements they make for it; the most first. */
  readonly speakers: readonly { readonly id: PersonId; readonly name: string; readonly statements: KindCounts }[];
  /** The newest 20 of those who speak for it; `country` counts all. */
  readonly statements: readonly StatementEntry[];
  /** In the newest 50 articles that name it; `country` counts all. */
  readonly mentions: readonly MentionEntry[];
  /** The articles that the statements come from. */
  readonly articles: readonly ArticleLabel[];
}
