import type { CountryCode, PersonId, Rev, Slug, StatementId } from './ids.ts';
import type { Place } from './place.ts';

/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: reported without any. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';
/** All kinds, from the most to the least of the speaker's own words. */
export const statementKinds = ['direct', 'mixed', 'indirect'] as const satisfies readonly StatementKind[];

/** Who is said to have made a statement. Only a person of the edition has an id. */
export type Speaker =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string }
  /** “a senior official”: `name` is the article's own phrase. */
  | { readonly kind: 'unnamed'; readonly name: string };

/** A country with its name in English. */
export interface CountryName {
  readonly code: CountryCode;
  readonly name: string;
}

/** Words that an article attributes to somebody. */
export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  /** The hash of its kind and words as they are now. */
  readonly rev: Rev;
  readonly speaker: Speaker;
  /** The speaker's office as this article words it: “Russian Defence Minister”; `null` where it gives none. */
  readonly office: string | null;
  /** The country whose office the speaker holds in this article; `null` where there is none. */
  readonly speaksFor: CountryName | null;
  /** The phrase that names the speaker where the statement is made: “He”. */
  readonly speakerPhrase: Place;
  /** The words that attribute it: “stated”, “according to”. */
  readonly cue: Place;
  /** What was said, in reading order; several pieces where the cue interrupts it or a paragraph ends. */
  readonly content: readonly [Place, ...Place[]];
  /** The sentence or sentences of the text that make the attribution. */
  readonly sentence: Place;
  /** Countries named within the content. */
  readonly countries: readonly CountryCode[];
  /** People named within the content. */
  readonly people: readonly PersonId[];
}

/** What a country is named by: its name (“Russia”), its adjective (“Russian”), or its capital for its government. */
export type CountryNaming = 'name' | 'adjective' | 'capital';

/** A place in the text that names a country. */
export interface CountryMention {
  readonly place: Place;
  readonly namedBy: CountryNaming;
}

/** Somebody whom an article names or who took part in what it reports. */
export interface ArticlePerson {
  readonly id: PersonId;
  readonly name: string;
  /** Took part in what the article reports, by the editor's reading. */
  readonly present: boolean;
  /** Their office as this article words it; `null` where it gives none. */
  readonly office: string | null;
  /** The country whose office they hold in this article; `null` where there is none. */
  readonly speaksFor: CountryName | null;
  /** Where the text names them, in its order. */
  readonly mentions: readonly Place[];
}

/** A country that an article names, or that somebody in it speaks for. */
export interface ArticleCountry extends CountryName {
  /** Where the text names it, in its order. */
  readonly mentions: readonly CountryMention[];
}

/** A title, and whether the source printed it or the edition gave it. */
export interface Title {
  readonly text: string;
  readonly by: 'source' | 'edition';
}

/** When an article is from: `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ArticleDate =
  /** The source gives it. */
  | { readonly kind: 'printed'; readonly date: string }
  /** The edition infers it from words of the text (`evidence`), and says how (`because`). */
  | { readonly kind: 'inferred'; readonly date: string; readonly evidence: Place; readonly because: string }
  | { readonly kind: 'unknown' };

/** Where the text comes from, each link as the text itself gives it. */
export interface Provenance {
  /** What the article names as its source, the line in which it does, and an address; `null` where it names none. */
  readonly source: { readonly name: string; readonly printed: string; readonly url: string | null } | null;
  /** Who published the article, and at which address; `null` where that is not known. */
  readonly outlet: { readonly name: string; readonly url: string | null } | null;
}

/** A link to another article that was printed with this one. */
export interface RelatedLink {
  /** The words before it, “Also Read:”; `null` where there are none. */
  readonly label: string | null;
  readonly title: string;
  readonly url: string | null;
}

/** Something that came with the text and the edition left out. */
export interface Removal {
  /** What it was: “A reader's comment”. Its words are not kept. */
  readonly what: string;
  readonly why: string;
  /** The number of the paragraph after which it stood, from 1; 0 before the first. */
  readonly after: number;
}

/** One text with its provenance and everything that was found in it: `data/articles/<slug>.json`. */
export interface Article {
  readonly slug: Slug;
  readonly title: Title;
  /** BCP 47. */
  readonly language: string;
  readonly date: ArticleDate;
  /** `YYYY-MM-DD`: when the edition took it in; `null` where its file does not say. */
  readonly added: string | null;
  readonly provenance: Provenance;
  /** The text, character by character as it was published. */
  readonly paragraphs: readonly string[];
  /** In order of their first place in the text. */
  readonly statements: readonly Statement[];
  readonly people: readonly ArticlePerson[];
  readonly countries: readonly ArticleCountry[];
  readonly related: readonly RelatedLink[];
  readonly removed: readonly Removal[];
}
