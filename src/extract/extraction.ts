import type { CountryNaming, RelatedLink, Removal, StatementKind, Title } from '../model/article.ts';
import type { CountryForm } from '../model/country-form.ts';
import type { Person } from '../model/edition.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Confidence } from './confidence.ts';

/** Metadata that came with a text. Null where none was given. It takes precedence over the text itself. */
export interface Given {
  readonly title: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A date that is not in the calendar is refused with a question. */
  readonly date: string | null;
  /** Who published the text. */
  readonly source: string | null;
  readonly url: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** The last `YYYY-MM-DD` to accept. Null accepts every date: the engine never reads a clock. */
  readonly notAfter: string | null;
}

/** What the edition knows before it reads a text. */
export interface Known {
  /** The edition's people. */
  readonly people: readonly Person[];
  /** All words that name a country, and those that only look so: the `forms` of a gazetteer. */
  readonly countries: readonly CountryForm[];
}

/** The input of `extract`. */
export interface ExtractionInput {
  /** One paragraph a line, or blank lines between paragraphs. Hard-wrapped lines are joined. */
  readonly text: string;
  readonly known: Known;
  readonly given: Given;
}

/** A part that was taken out of the text. Only the editor sees its words; they are never published. */
export interface ExtractedRemoval extends Removal {
  readonly words: string;
  readonly confidence: Confidence;
}

/** The speaker of a statement. A person's id is the id of an entry of `Extraction.people`. */
export type ExtractedSpeaker =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'country'; readonly code: CountryCode }
  | { readonly kind: 'organisation'; readonly name: string }
  /** `name` is the phrase as the text has it. */
  | { readonly kind: 'unnamed'; readonly name: string };

/** A statement, with places in the kept paragraphs. No place crosses the end of a paragraph. */
export interface ExtractedStatement {
  readonly kind: StatementKind;
  /** What was said, in text order. */
  readonly content: readonly [Place, ...Place[]];
  /** The parts in quotation marks, without the marks. */
  readonly quoted: readonly Place[];
  /** The phrase that names the speaker. Null where the text has none. */
  readonly phrase: Place | null;
  /** The words that attribute the statement (“said”, “according to”). Null where the text has none. */
  readonly cue: Place | null;
  /** Null where the text does not name the speaker. */
  readonly speaker: ExtractedSpeaker | null;
  /** How sure it is that these words are a statement. */
  readonly confidence: Confidence;
  /** How sure it is that the speaker is this one. */
  readonly speakerConfidence: Confidence;
}

/** A person whom the text names. */
export interface ExtractedPerson {
  /** Whether the edition already has this person. A new person is only a proposal. */
  readonly standing: 'known' | 'new';
  readonly id: PersonId;
  /** The edition's name; for a new person, the fullest name in the text. */
  readonly name: string;
  /** Names in this text that the edition does not have yet. */
  readonly aliases: readonly string[];
  /** The office in the words of the text: “Norwegian Harbour Minister”. Null where it gives none. */
  readonly office: string | null;
  /** The country whose office it is. Null where that is unknown. */
  readonly country: CountryCode | null;
  /** Whether the person takes part in the events of the text, with the reason. The editor decides. */
  readonly present: { readonly is: boolean; readonly because: string };
  /** Every place that names the person, in text order. */
  readonly mentions: readonly Place[];
  /** How sure it is that this is a person. */
  readonly confidence: Confidence;
}

/** A place that names a country. */
export interface ExtractedCountryMention {
  readonly place: Place;
  /** Whether it is the name, the adjective or the capital. */
  readonly as: CountryNaming;
  readonly confidence: Confidence;
}

/** A country that the text names. */
export interface ExtractedCountry {
  readonly code: CountryCode;
  /** Never empty, in text order. */
  readonly mentions: readonly ExtractedCountryMention[];
}

/** When the text was published. Every `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and is in the calendar. */
export type ExtractedDate =
  /** Given with the text or printed in it. `words` is the date as it was given or printed. */
  | {
      readonly kind: 'printed';
      readonly date: string;
      readonly words: string;
      readonly confidence: Confidence;
    }
  /** Inferred from the words at `evidence`. `because` is a sentence that explains how. */
  | {
      readonly kind: 'inferred';
      readonly date: string;
      readonly evidence: Place;
      readonly because: string;
      readonly confidence: Confidence;
    }
  | { readonly kind: 'unknown' };

/** What a question is about. */
export type QuestionTopic =
  | 'structure'
  | 'title'
  | 'date'
  | 'characters'
  | 'language'
  | 'statement'
  | 'speaker'
  | 'person'
  | 'country';

/** A question that an editor should answer. */
export interface Question {
  readonly about: QuestionTopic;
  /** A place in the kept paragraphs. Null where the question is about the whole text or about removed words. */
  readonly place: Place | null;
  /** The words in question, shortened where they are long. */
  readonly words: string;
  /** The question, in one or two plain sentences. */
  readonly asks: string;
}

/** Everything found in a text. The same input always gives the same output. */
export interface Extraction {
  /** The kept text. No paragraph is empty or holds a line break. */
  readonly paragraphs: readonly string[];
  /**
   * By the source where the text or its metadata has one, by the edition where it is a proposal. Null for an empty
   * text.
   */
  readonly title: Title | null;
  /** A BCP 47 tag: the given language, or `en`. */
  readonly language: string;
  /** The line that names the authors. It is not part of the kept text. */
  readonly byline: { readonly printed: string; readonly names: readonly string[] } | null;
  /** “HARBOUR CITY, March 3 (Agency) —”. It stays in the kept text. */
  readonly dateline: Place | null;
  /** What the text names as its source, with the line as printed. */
  readonly source: { readonly name: string; readonly printed: string; readonly url: string | null } | null;
  /** Who published the text, as given. */
  readonly outlet: { readonly name: string; readonly url: string | null } | null;
  readonly related: readonly RelatedLink[];
  /** In text order. */
  readonly removed: readonly ExtractedRemoval[];
  readonly date: ExtractedDate;
  /** In the order of their first mentions. */
  readonly people: readonly ExtractedPerson[];
  /** In the order of their first mentions. */
  readonly countries: readonly ExtractedCountry[];
  /** In the order of their first places. */
  readonly statements: readonly ExtractedStatement[];
  /** Those without a place first, then in text order. */
  readonly questions: readonly Question[];
}
