import type { CountryNaming, RelatedLink, Removal, StatementKind, Title } from '../model/article.ts';
import type { CountryForm } from '../model/country-form.ts';
import type { Person } from '../model/edition.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Confidence } from './statements/found-statement.ts';

/** What came with a text; what is null was not given. It is believed before the text. */
export interface Given {
  readonly title: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; one that the calendar does not have is refused with a question. */
  readonly date: string | null;
  /** Who published the text. */
  readonly source: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** No date after this `YYYY-MM-DD` is believed. Null believes all, since nothing here looks at a clock. */
  readonly notAfter: string | null;
}

/** What is known before a text is read. */
export interface Known {
  /** The edition's people. */
  readonly people: readonly Person[];
  /** All words that name a country, and those that only look so: the `forms` of a gazetteer. */
  readonly countries: readonly CountryForm[];
}

export interface ExtractionInput {
  /** Paragraphs on lines of their own or with blank lines between; hard-wrapped ones are joined. */
  readonly text: string;
  readonly known: Known;
  readonly given: Given;
}

/** What was taken out of the text. Its words are for the editor's eyes and are never published. */
export interface ExtractedRemoval extends Removal {
  readonly words: string;
  readonly confidence: Confidence;
}

/** Who is said to have said it. A person's id is that of an entry of `people`. */
export type ExtractedSpeaker =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'country'; readonly code: CountryCode }
  | { readonly kind: 'organisation'; readonly name: string }
  /** `name` is the text's own phrase. */
  | { readonly kind: 'unnamed'; readonly name: string };

/** A statement with its places in the kept paragraphs; a place never runs over the end of a paragraph. */
export interface ExtractedStatement {
  readonly kind: StatementKind;
  readonly content: readonly [Place, ...Place[]];
  /** The runs in quotation marks, without the marks. */
  readonly quoted: readonly Place[];
  /** The phrase that names the speaker, the words that attribute it; null where the text has none. */
  readonly phrase: Place | null;
  readonly cue: Place | null;
  /** Null where the text does not tell. */
  readonly speaker: ExtractedSpeaker | null;
  /** That these words are a statement, and that the speaker is this one. */
  readonly confidence: Confidence;
  readonly speakerConfidence: Confidence;
}

/** Somebody whom the text names. */
export interface ExtractedPerson {
  /** Whether the edition has this person already; who is new is only proposed. */
  readonly standing: 'known' | 'new';
  readonly id: PersonId;
  /** Of who is new, the fullest name in the text. */
  readonly name: string;
  /** Names that this text uses and the edition does not have yet. */
  readonly aliases: readonly string[];
  /** The office in words of the text: “Norwegian Harbour Minister”. */
  readonly office: string | null;
  /** The country whose office that is. */
  readonly country: CountryCode | null;
  /** Whether the person took part in what is told: a default for the editor to judge, and why. */
  readonly present: { readonly is: boolean; readonly because: string };
  /** Where a name of the person stands, in order of the text. */
  readonly mentions: readonly Place[];
  readonly confidence: Confidence;
}

export interface ExtractedCountryMention {
  readonly place: Place;
  readonly as: CountryNaming;
  readonly confidence: Confidence;
}

export interface ExtractedCountry {
  readonly code: CountryCode;
  /** Never empty; in order of the text. */
  readonly mentions: readonly ExtractedCountryMention[];
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, always in the calendar. */
export type ExtractedDate =
  /** Given with the text (`words` as they were given), or printed in it. */
  | {
      readonly kind: 'printed';
      readonly date: string;
      readonly words: string;
      readonly confidence: Confidence;
    }
  /** `evidence` is a place of the kept text, `because` a sentence. */
  | {
      readonly kind: 'inferred';
      readonly date: string;
      readonly evidence: Place;
      readonly because: string;
      readonly confidence: Confidence;
    }
  | { readonly kind: 'unknown' };

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

/** Something that wants a human eye. */
export interface Question {
  readonly about: QuestionTopic;
  /** In the kept paragraphs; null where it is about what does not stand there. */
  readonly place: Place | null;
  /** The words in question, shortened where they are many. */
  readonly words: string;
  /** One sentence or two in plain words. */
  readonly asks: string;
}

/** All that was found in a text: the same for the same input, whenever and wherever. */
export interface Extraction {
  /** The kept text: no paragraph is empty or holds a line break. */
  readonly paragraphs: readonly string[];
  /** By the source where the text or what came with it has one; by the edition where one is only proposed. */
  readonly title: Title | null;
  readonly language: string;
  /** The line that names the authors, taken out of the text. */
  readonly byline: { readonly printed: string; readonly names: readonly string[] } | null;
  /** “HARBOUR CITY, March 3 (Agency) —”, which stays in the text. */
  readonly dateline: Place | null;
  /** What the text names as its source, and the line in which it does. */
  readonly source: { readonly name: string; readonly printed: string; readonly url: string | null } | null;
  /** Who published it, as given. */
  readonly outlet: { readonly name: string; readonly url: string | null } | null;
  readonly related: readonly RelatedLink[];
  /** In order of the text. */
  readonly removed: readonly ExtractedRemoval[];
  readonly date: ExtractedDate;
  /** In order of their first mention. */
  readonly people: readonly ExtractedPerson[];
  /** In order of their first mention. */
  readonly countries: readonly ExtractedCountry[];
  /** In order of their first place. */
  readonly statements: readonly ExtractedStatement[];
  /** In order of the text; those about no place of it come first. */
  readonly questions: readonly Question[];
}
