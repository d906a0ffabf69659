import type { CountryNaming, Provenance, RelatedLink, Removal, StatementKind, Title } from '../model/article.ts';
import type { CountryCode, PersonId, StatementId } from '../model/ids.ts';

/*
 * What somebody asserts about a text, before any of it is checked: an editor in front matter, or the extractor. Words of
 * the text are named by selectors; `annotateArticle` finds their offsets.
 */

/**
 * A TextQuoteSelector of the W3C Web Annotation model: names a stretch of a text by its words. All three parts are
 * compared to the character, and lie in one paragraph.
 */
export interface TextQuoteSelector {
  /** The words. */
  readonly exact: string;
  /** The characters right before them; `''` where `exact` needs none to be unique. */
  readonly prefix: string;
  /** The characters right after them; `''` where `exact` needs none to be unique. */
  readonly suffix: string;
}

/** A selector of words that name a country. */
export interface CountrySelector extends TextQuoteSelector {
  /** What the words are: its name, its adjective, or its capital for its government. */
  readonly as: CountryNaming;
}

/** Who is asserted to have said something. */
export type SpeakerAssertion =
  /** Must be one of the article's `people`. */
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'country'; readonly code: CountryCode }
  | { readonly kind: 'organisation'; readonly name: string }
  /** `name` is the text's own phrase: “a senior official”. */
  | { readonly kind: 'unnamed'; readonly name: string };

/** That somebody said something. */
export interface StatementAssertion {
  /** Unique in the edition, and the statement's address for ever. */
  readonly id: StatementId;
  /** Checked against the quotation marks in and around the content. */
  readonly kind: StatementKind;
  /** Who said it. */
  readonly speaker: SpeakerAssertion;
  /** The phrase that names the speaker where the statement is made: “He”. Outside the content. */
  readonly phrase: TextQuoteSelector;
  /** The words that attribute it: “stated”, “according to”. Outside the content. */
  readonly cue: TextQuoteSelector;
  /** What was said, in reading order; several pieces where the cue interrupts it or a paragraph ends. */
  readonly content: readonly [TextQuoteSelector, ...TextQuoteSelector[]];
}

/** The same before it has an id. */
export type UnidentifiedStatement = Omit<StatementAssertion, 'id'>;

/** That a text names somebody. Their names and aliases are found without being selected. */
export interface PersonAssertion {
  /** Must be known. */
  readonly person: PersonId;
  /** Took part in what the article reports. */
  readonly present: boolean;
  /** The person's office in words of the text, or null. */
  readonly office: string | null;
  /** The country whose office that is, or null. */
  readonly country: CountryCode | null;
  /** Places that name the person otherwise than by name or alias. */
  readonly also: readonly TextQuoteSelector[];
  /** Places that look like the person's name and are not. */
  readonly except: readonly TextQuoteSelector[];
}

/** That a text names a country. Its names, adjectives and capital are found without being selected. */
export interface CountryAssertion {
  /** Must be in the gazetteer. */
  readonly country: CountryCode;
  /** Places that name the country by other words. */
  readonly also: readonly CountrySelector[];
  /** Places that look like one of its names and are not. */
  readonly except: readonly TextQuoteSelector[];
}

/** When the article was published. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type DateAssertion =
  | { readonly kind: 'printed'; readonly date: string }
  | {
      readonly kind: 'inferred';
      readonly date: string;
      /** The words of the text that it was inferred from. */
      readonly evidence: TextQuoteSelector;
      /** How it follows from them: a sentence. */
      readonly because: string;
    }
  | { readonly kind: 'unknown' };

/** All that is asserted about one text. What needs no locating has the form that it has in an article. */
export interface ArticleAssertions {
  /** The headline, and who gave it. */
  readonly title: Title;
  /** BCP 47, in canonical form. */
  readonly language: string;
  /** What the article names as its source, and the line in which it does; null where it names none. */
  readonly source: Provenance['source'];
  /** Who published the article; null where nobody knows. */
  readonly outlet: Provenance['outlet'];
  /** When it was published. */
  readonly date: DateAssertion;
  /** `YYYY-MM-DD`: when the edition took the article in; null where nobody says. */
  readonly added: string | null;
  /** Links that the article gives, in its order. */
  readonly related: readonly RelatedLink[];
  /** What was left out of the text, and after which of its paragraphs it stood. */
  readonly removed: readonly Removal[];
  /** Everybody whom the text names, each once. */
  readonly people: readonly PersonAssertion[];
  /** Every country that the text names, each once. */
  readonly countries: readonly CountryAssertion[];
  /** In any order: articles have them in order of the text. */
  readonly statements: readonly StatementAssertion[];
}
