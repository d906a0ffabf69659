import type { ArticleDate, CountryName, Speaker, StatementKind, Title } from './article.ts';
import type { EditionFacts, Office } from './edition.ts';
import type { CountryCode, PersonId, Rev, Slug, StatementId } from './ids.ts';

/** How many statements there are of each kind. */
export type KindCounts = Readonly<Record<StatementKind, number>>;

/**
 * A statement's words, one string for each piece; between two pieces the article has other words. A line break within
 * a piece is where a paragraph ends and the statement goes on.
 */
export type Words = readonly [string, ...string[]];

/** A statement as lists show it. */
export interface StatementEntry {
  readonly id: StatementId;
  /** The article that has it. */
  readonly article: Slug;
  readonly kind: StatementKind;
  /** The hash of its kind and words as they are now. */
  readonly rev: Rev;
  readonly speaker: Speaker;
  /** The speaker's office as the article words it; `null` where it gives none. */
  readonly office: string | null;
  /** The country whose office the speaker holds in the article; `null` where there is none. */
  readonly speaksFor: CountryCode | null;
  /** Countries named within its words. */
  readonly countries: readonly CountryCode[];
  /** People named within its words. */
  readonly people: readonly PersonId[];
  readonly words: Words;
  /** The words that attribute it. */
  readonly cue: string;
  /** `YYYY-MM-DD`: when its wording was last changed; left out where it never was. */
  readonly rewordedOn?: string;
}

/** Somebody in one article. */
export interface PersonInvolved {
  readonly id: PersonId;
  /** Made by them in this article. */
  readonly statements: KindCounts;
  /** Took part in what the article reports, by the editor's reading. */
  readonly present: boolean;
}

/** A country in one article. */
export interface CountryInvolved {
  readonly code: CountryCode;
  /** Whether a speaker of the article holds an office of it. */
  readonly spokenFor: boolean;
  /** Whether the text names it. */
  readonly mentioned: boolean;
}

/** An article as lists show it. */
export interface ArticleEntry {
  readonly slug: Slug;
  readonly title: Title;
  /** BCP 47; of the article's text. */
  readonly language: string;
  /** Its outlet, else the source that it names; `null` where neither is known. */
  readonly source: string | null;
  /** Whether the source is known from the article alone. It is the article's claim then, and shown as such. */
  readonly sourceIsClaimed: boolean;
  readonly date:
    | Exclude<ArticleDate, { kind: 'inferred' }>
    /** `evidence` are the words of the text that it was inferred from. */
    | { readonly kind: 'inferred'; readonly date: string; readonly evidence: string };
  /** `YYYY-MM-DD`: when the edition took it in; `null` where its file does not say. */
  readonly added: string | null;
  readonly statements: KindCounts;
  readonly people: readonly PersonInvolved[];
  readonly countries: readonly CountryInvolved[];
  /** The statement to show on its card, direct before mixed before indirect; `null` where it has none. */
  readonly leadStatement: Pick<StatementEntry, 'id' | 'kind' | 'speaker' | 'words'> | null;
}

/** What is said of an article beside something taken from it. */
export type ArticleLabel = Pick<ArticleEntry, 'slug' | 'title' | 'language' | 'source' | 'sourceIsClaimed' | 'date'>;

/** A person as lists show them. */
export interface PersonEntry {
  readonly id: PersonId;
  readonly name: string;
  /** As the edition's list of people gives them. */
  readonly offices: readonly Office[];
  /** Made by them in the whole edition. */
  readonly statements: KindCounts;
  /** The number of articles in which they speak. */
  readonly speaksInArticles: number;
  /** The number of articles that name them. */
  readonly mentionedInArticles: number;
}

/** A country as lists show it. */
export interface CountryEntry extends CountryName {
  /** Made by those who speak for it, in the whole edition. */
  readonly statements: KindCounts;
  /** The number of articles in which somebody speaks for it. */
  readonly spokenForInArticles: number;
  /** The number of articles that name it. */
  readonly mentionedInArticles: number;
}

/** What lists and filters need, without any statement's words but the leads: `data/catalogue.json`. */
export interface Catalogue {
  readonly edition: EditionFacts;
  /** Newest first; those of the same date or without one by slug. */
  readonly articles: readonly ArticleEntry[];
  /** By name. */
  readonly people: readonly PersonEntry[];
  /** By name. */
  readonly countries: readonly CountryEntry[];
}

/** Every statement's words: `data/statements.json`, in the order of the articles and their texts. */
export type StatementIndex = readonly StatementEntry[];

/**
 * The sentence or sentences that make each statement's attribution, by its id: `data/attributions.json`. They are not
 * in the index, since only an export needs all of them.
 */
export type Attributions = Readonly<Record<StatementId, string>>;

/** How a statement was worded before. */
export interface PastWording {
  /** The hash of that kind and those words. */
  readonly rev: Rev;
  readonly kind: StatementKind;
  readonly words: Words;
  /** The day on which it was changed, `YYYY-MM-DD`. */
  readonly until: string;
  /** Why it was changed. */
  readonly reason: string;
}

/** What a whole edition holds: numbers on a page are counted out of these. */
export interface Totals {
  /** The number of articles. */
  readonly articles: number;
  readonly statements: KindCounts;
}
