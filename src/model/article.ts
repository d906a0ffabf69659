import type { CountryCode, PersonId, Rev, Slug, StatementId } from './ids.ts';
import type { Place } from './place.ts';

/** All in quotation marks, partly, or reported without any. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';
/** From the most to the least of the speaker's own words. */
export const statementKinds = ['direct', 'mixed', 'indirect'] as const satisfies readonly StatementKind[];

/** Who an article says has said it. Only a person of the edition has an id. */
export type Speaker =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string }
  /** “a senior official”: `name` is the article's own phrase. */
  | { readonly kind: 'unnamed'; readonly name: string };

/** A link to a country as the edition names it. */
export interface CountryName {
  readonly code: CountryCode;
  readonly name: string;
}

/** Words that an article attributes to somebody. */
export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  /** Of its kind and words as they are now. */
  readonly rev: Rev;
  readonly speaker: Speaker;
  /** The speaker's office as this article words it: “Russian Defence Minister”. */
  readonly office: string | null;
  /** The country whose office the speaker holds in this article. */
  readonly speaksFor: CountryName | null;
  /** The phrase that names the speaker where the statement is made: “He”. */
  readonly speakerPhrase: Place;
  /** The words that attribute it: “stated”, “according to”. */
  readonly cue: Place;
  /** What was said, in reading order; several pieces where the cue interrupts it or a paragraph ends. */
  readonly content: readonly [Place, ...Place[]];
  /** The sentence or sentences that make the attribution, from the text. */
  readonly sentence: Place;
  /** Countries named within the content. */
  readonly countries: readonly CountryCode[];
  /** People named within the content. */
  readonly people: readonly PersonId[];
}

/** By what a country is named: “Russia”, “Russian”, or “Moscow” for its government. */
export type CountryNaming = 'name' | 'adjective' | 'capital';

export interface CountryMention {
  readonly place: Place;
  readonly as: CountryNaming;
}

export interface ArticlePerson {
  readonly id: PersonId;
  readonly name: string;
  /** Took part in what the article tells, by the editor's reading. */
  readonly present: boolean;
  readonly office: string | null;
  readonly speaksFor: CountryName | null;
  readonly mentions: readonly Place[];
}

export interface ArticleCountry extends CountryName {
  readonly mentions: readonly CountryMention[];
}

/** A title, and whether the source printed it or the edition gave it. */
export interface Title {
  readonly text: string;
  readonly by: 'source' | 'edition';
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. An inferred one stands on words of the text. */
export type ArticleDate =
  | { readonly kind: 'printed'; readonly date: string }
  | { readonly kind: 'inferred'; readonly date: string; readonly evidence: Place; readonly because: string }
  | { readonly kind: 'unknown' };

/** Where the text came from, each link as the text itself gives it. */
export interface Provenance {
  /** What the article names as its source, and the line in which it does. */
  readonly source: { readonly name: string; readonly printed: string; readonly url: string | null } | null;
  /** Who published the article, where that is known. */
  readonly outlet: { readonly name: string; readonly url: string | null } | null;
}

export interface RelatedLink {
  /** The words before it: “Also Read:”. */
  readonly label: string | null;
  readonly title: string;
  readonly url: string | null;
}

/** Something that the scrape brought along and the edition left out. */
export interface Removal {
  /** What it was: “A reader's comment”. */
  readonly what: string;
  readonly why: string;
  /** After which paragraph it stood; 0 before the first. */
  readonly after: number;
}

/** One text with its provenance and all that was found in it: `data/articles/<slug>.json`. */
export interface Article {
  readonly slug: Slug;
  readonly title: Title;
  /** BCP 47. */
  readonly language: string;
  readonly date: ArticleDate;
  /** `YYYY-MM-DD`: when the edition took it in; `null` where its file does not say. */
  readonly added: string | null;
  readonly provenance: Provenance;
  readonly paragraphs: readonly string[];
  /** In order of their first place in the text. */
  readonly statements: readonly Statement[];
  readonly people: readonly ArticlePerson[];
  readonly countries: readonly ArticleCountry[];
  readonly related: readonly RelatedLink[];
  readonly removed: readonly Removal[];
}
