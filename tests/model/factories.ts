import type { Article, Speaker, Statement, StatementKind } from '../../src/model/article.ts';
import type {
  ArticleEntry,
  Catalogue,
  CountryEntry,
  KindCounts,
  PersonEntry,
  StatementEntry,
} from '../../src/model/catalogue.ts';
import {
  isCountryCode,
  isPersonId,
  isRev,
  isSlug,
  isStatementId,
  type CountryCode,
  type PersonId,
  type Rev,
  type Slug,
  type StatementId,
} from '../../src/model/ids.ts';
import type { Place } from '../../src/model/place.ts';

function checked<Id extends string>(is: (text: string) => text is Id, text: string): Id {
  if (!is(text)) throw new Error(`Not an id of its kind: “${text}”`);
  return text;
}

export function slug(text: string): Slug {
  return checked(isSlug, text);
}
export function personId(text: string): PersonId {
  return checked(isPersonId, text);
}
export function country(text: string): CountryCode {
  return checked(isCountryCode, text);
}
export function rev(text: string): Rev {
  return checked(isRev, text);
}
export function statementId(text: string): StatementId {
  return checked(isStatementId, text);
}

export function person(id: string, name: string): Speaker {
  return { kind: 'person', id: personId(id), name };
}

/** Where words stand in paragraphs that have them once. */
export function placeOf(paragraphs: readonly string[], words: string): Place {
  const paragraph = paragraphs.findIndex((text) => text.includes(words));
  const start = paragraphs[paragraph]?.indexOf(words);
  if (start === undefined) throw new Error(`Not in the text: “${words}”`);
  return { paragraph, start, end: start + words.length };
}

const nowhere: Place = { paragraph: 0, start: 0, end: 0 };

export interface Said {
  readonly id: string;
  readonly kind: StatementKind;
  readonly speaker: Speaker;
  readonly content: readonly [string, ...string[]];
}

export function statementIn(paragraphs: readonly string[], said: Said): Statement {
  const { id, kind, speaker, content } = said;
  const [first, ...more] = content;
  return {
    id: statementId(id),
    kind,
    rev: rev('0000abcd'),
    speaker,
    office: null,
    speaksFor: null,
    speakerPhrase: nowhere,
    cue: nowhere,
    content: [placeOf(paragraphs, first), ...more.map((words) => placeOf(paragraphs, words))],
    sentence: nowhere,
    countries: [],
    people: [],
  };
}

export function articleOf(paragraphs: readonly string[], said: readonly Said[], more: Partial<Article> = {}): Article {
  return {
    slug: slug('an-article'),
    title: { text: 'An article', by: 'source' },
    language: 'en',
    date: { kind: 'unknown' },
    added: null,
    provenance: { source: null, outlet: null },
    paragraphs,
    statements: said.map((one) => statementIn(paragraphs, one)),
    people: [],
    countries: [],
    related: [],
    removed: [],
    ...more,
  };
}

export function kinds(direct = 0, mixed = 0, indirect = 0): KindCounts {
  return { direct, mixed, indirect };
}

export function statementEntry(id: string, more: Partial<StatementEntry> = {}): StatementEntry {
  return {
    id: statementId(id),
    article: slug('an-article'),
    kind: 'direct',
    rev: rev('0000abcd'),
    speaker: person('ada-berg', 'Ada Berg'),
    office: null,
    speaksFor: null,
    countries: [],
    people: [],
    words: ['Something.'],
    cue: 'said',
    ...more,
  };
}

export function articleEntry(of: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    slug: slug(of),
    title: { text: `About ${of}`, by: 'source' },
    language: 'en',
    source: null,
    sourceIsClaimed: false,
    date: { kind: 'unknown' },
    added: null,
    statements: kinds(),
    people: [],
    countries: [],
    leadStatement: null,
    ...more,
  };
}

export function involved(id: string): ArticleEntry['people'][number] {
  return {
    id: personId(id),
    statements: kinds(),
    present: false,
  };
}

export function named(code: string): ArticleEntry['countries'][number] {
  return {
    code: country(code),
    spokenFor: false,
    mentioned: true,
  };
}

export function personEntry(id: string, name: string, more: Partial<PersonEntry> = {}): PersonEntry {
  return {
    id: personId(id),
    name,
    offices: [],
    statements: kinds(),
    speaksInArticles: 0,
    mentionedInArticles: 0,
    ...more,
  };
}

export function countryEntry(code: string, name: string): CountryEntry {
  return {
    code: country(code),
    name,
    statements: kinds(),
    spokenForInArticles: 0,
    mentionedInArticles: 0,
  };
}

export function catalogueOf(of: Partial<Omit<Catalogue, 'edition'>>): Catalogue {
  return {
    edition: {
      name: 'Test edition',
      about: 'For tests.',
      language: 'en',
      publisher: 'Nobody',
      contact: null,
      id: null,
    },
    articles: [],
    people: [],
    countries: [],
    ...of,
  };
}
