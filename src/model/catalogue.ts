import type { ArticleDate, CountryName, CountryNaming, Speaker, StatementKind, Title } from './article.ts';
import type { EditionFacts, Office } from './edition.ts';
import type { CountryCode, PersonId, Rev, Slug, StatementId } from './ids.ts';

/** How many statements of each kind. */
export type KindCounts = Readonly<Record<StatementKind, number>>;

/**
 * A statement's words: one string a piece; between two pieces something else stands in the article. A line break
 * within a piece is where a paragraph ends and the statement goes on.
 */
export type Words = readonly [string, ...string[]];

/** A statement as lists show it. */
export interface StatementEntry {
  readonly id: StatementId;
  readonly article: Slug;
  readonly kind: StatementKind;
  /** Of its kind and words as they are now. */
  readonly rev: Rev;
  readonly speaker: Speaker;
  readonly office: string | null;
  readonly speaksFor: CountryCode | null;
  /** Named within its words. */
  readonly countries: readonly CountryCode[];
  readonly people: readonly PersonId[];
  readonly words: Words;
  readonly cue: string;
  /** `YYYY-MM-DD`: when its wording was last changed; left out where it never was. */
  readonly reworded?: string;
}

/** Somebody or a country in one article. */
export interface PersonInvolved {
  readonly id: PersonId;
  readonly statements: KindCounts;
  readonly present: boolean;
}

export interface CountryInvolved {
  readonly code: CountryCode;
  /** An office of this country is held by a speaker of the article. */
  readonly spokenFor: boolean;
  /** Named in the text. */
  readonly mentioned: boolean;
}

/** An article as lists show it. */
export interface ArticleEntry {
  readonly slug: Slug;
  readonly title: Title;
  /** BCP 47; of the article's text. */
  readonly language: string;
  /** Outlet, else the source that the article names. */
  readonly source: string | null;
  /** The source is known from the article alone: its claim, and shown as such. */
  readonly claimed: boolean;
  readonly date:
    | Exclude<ArticleDate, { kind: 'inferred' }>
    /** `evidence` are the words of the text that it was inferred from. */
    | { readonly kind: 'inferred'; readonly date: string; readonly evidence: string };
  /** `YYYY-MM-DD`: when the edition took it in; `null` where its file does not say. */
  readonly added: string | null;
  readonly statements: KindCounts;
  readonly people: readonly PersonInvolved[];
  readonly countries: readonly CountryInvolved[];
  /** The statement to show on its card, direct before mixed before indirect. */
  readonly lead: Pick<StatementEntry, 'id' | 'kind' | 'speaker' | 'words'> | null;
}

/** The little of an article that stands beside what is taken from it. */
export type ArticleLabel = Pick<ArticleEntry, 'slug' | 'title' | 'language' | 'source' | 'claimed' | 'date'>;

export interface PersonEntry {
  readonly id: PersonId;
  readonly name: string;
  readonly offices: readonly Office[];
  /** Statements in the whole edition. */
  readonly statements: KindCounts;
  /** Articles in which the person speaks, and in which they are named. */
  readonly speaksIn: number;
  readonly mentionedIn: number;
}

export interface CountryEntry extends CountryName {
  /** Statements by those who speak for it. */
  readonly statements: KindCounts;
  readonly spokenForIn: number;
  readonly mentionedIn: number;
}

/** What lists and filters need, without any statement's words but the leads: `data/catalogue.json`. */
export interface Catalogue {
  readonly edition: EditionFacts;
  readonly articles: readonly ArticleEntry[];
  readonly people: readonly PersonEntry[];
  readonly countries: readonly CountryEntry[];
}

/** Every statement's words: `data/statements.json`, in the order of the articles and their texts. */
export type StatementIndex = readonly StatementEntry[];

/** How a statement was worded before. */
export interface PastWording {
  readonly rev: Rev;
  readonly kind: StatementKind;
  readonly words: Words;
  /** The day on which it was changed, `YYYY-MM-DD`, and why. */
  readonly until: string;
  readonly reason: string;
}

/**
 * The sentence or sentences that make each statement's attribution, by its id: `data/attributions.json`. Apart from
 * the index, since only an export needs all of them.
 */
export type Attributions = Readonly<Record<StatementId, string>>;

/** One statement with what its own page shows: `data/statements/<id>.json`. */
export interface StatementDetail {
  readonly statement: StatementEntry;
  readonly speaksFor: CountryName | null;
  readonly article: ArticleLabel;
  /** Its place among the article's statements, from 1, of how many. */
  readonly position: number;
  readonly of: number;
  readonly previous: StatementId | null;
  readonly next: StatementId | null;
  /** The words that attribute it, and the sentence in which they stand. */
  readonly speakerPhrase: string;
  /** Where the phrase is no name (“He”): the nearest sentence before it that names the speaker. */
  readonly namedBefore: string | null;
  readonly sentence: string;
  /** Where in the sentence that phrase and those words stand, in its order; what stands outside it is left out. */
  readonly attributing: readonly { readonly start: number; readonly end: number }[];
  /**
   * Where the article itself can be read, in one address that leads to the sentence: its outlet's, else its source's;
   * `null` where no address is known.
   */
  readonly original: { readonly name: string; readonly url: string } | null;
  /** Its past wordings, oldest first; left out where it has none. */
  readonly was?: readonly PastWording[];
  /** The paragraph or paragraphs of its content, with the statement's own pieces in them. */
  readonly context: readonly { readonly text: string; readonly pieces: readonly { start: number; end: number }[] }[];
}

/** How one article names a person or a country. */
export interface MentionEntry {
  readonly article: ArticleLabel;
  /** The words in order of the text, each once, with how often: “Russian” ×5. */
  readonly forms: readonly { readonly text: string; readonly as: CountryNaming | 'person'; readonly times: number }[];
  /** A sentence of the text in which it is named. */
  readonly sentence: string;
}

/** What a whole edition holds: what is counted on a page is counted out of this. */
export interface Totals {
  readonly articles: number;
  readonly statements: KindCounts;
}

/** What a person's page shows: `data/people/<id>.json`. */
export interface PersonDetail {
  readonly person: PersonEntry;
  readonly totals: Totals;
  /** Offices as articles word them. */
  readonly offices: readonly { readonly text: string; readonly country: CountryName | null; readonly article: Slug }[];
  readonly statements: readonly StatementEntry[];
  readonly mentions: readonly MentionEntry[];
  /** The articles that the statements here come from. */
  readonly articles: readonly ArticleLabel[];
}

/** What a country's page shows: `data/countries/<code>.json`. */
export interface CountryDetail {
  readonly country: CountryEntry;
  readonly totals: Totals;
  /** Those who speak for it, and in how many statements. */
  readonly speakers: readonly { readonly id: PersonId; readonly name: string; readonly statements: KindCounts }[];
  readonly statements: readonly StatementEntry[];
  readonly mentions: readonly MentionEntry[];
  readonly articles: readonly ArticleLabel[];
}
