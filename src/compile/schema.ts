import * as v from 'valibot';
import type {
  ArticleAssertions,
  CountryAssertion,
  CountrySelector,
  DateAssertion,
  PersonAssertion,
  SpeakerAssertion,
  StatementAssertion,
  TextQuoteSelector,
} from '../annotate/assertions.ts';
import { statementKinds } from '../model/article.ts';
import { isDate, isDay } from '../model/calendar.ts';
import {
  type CountryCode,
  isCountryCode,
  isPersonId,
  isReservedKey,
  isRev,
  isSlug,
  isStatementId,
  type PersonId,
  type Rev,
  type Slug,
  type StatementId,
} from '../model/ids.ts';
import { canonicalLanguage } from '../model/language-tag.ts';
import { trimEnd } from '../model/trim-end.ts';
import { isWebAddress } from '../model/web-address.ts';
import { isContact, isEditionId } from './links.ts';
import { idRecord, strictObject } from './strict-object.ts';

/*
 * The whole content format: what an editor may write, key by key, and the values that are made of it. Every value is
 * text as it was written (read-yaml.ts), so other types are made here. A message says what is allowed; validate.ts puts
 * before it what was found. What an article's front matter asserts has the types of annotate/assertions.ts, and the
 * schemas are declared to give them: where the two differ, the type checker says so.
 */

/** A schema that makes a `Value` of what an editor wrote. */
type SchemaOf<Value> = v.GenericSchema<unknown, Value>;

const words = v.pipe(
  v.string('it must be text'),
  v.check((text) => text.trim() !== '', 'it must have text'),
  // YAML's block forms (`|`, `>`) end in a line break that nobody means.
  v.transform((text) => trimEnd(text, '\n')),
);
const texts = v.array(words, 'it must be a list of texts');

/** Ids are keys of objects. */
const notReserved = <Id extends string>() =>
  v.check<Id, string>((id) => !isReservedKey(id), 'this word is reserved; choose another');

/** What a slug or a person's id may be, for messages. */
export const idForm = 'it must be a-z, 0-9 and single hyphens between them, 1 to 100 characters';
const isText = (value: unknown): value is string => typeof value === 'string';
const personId = v.pipe(
  v.custom<PersonId>((value) => isText(value) && isPersonId(value), idForm),
  notReserved<PersonId>(),
);
const slug = v.pipe(
  v.custom<Slug>((value) => isText(value) && isSlug(value), idForm),
  notReserved<Slug>(),
);
const statementForm = 'it must be a letter, then 4 to 15 of a-z and 0-9';
const statementId = v.pipe(
  v.custom<StatementId>((value) => isText(value) && isStatementId(value), statementForm),
  notReserved<StatementId>(),
);
const codeForm = 'it must be a country’s two letters of ISO 3166-1, in lower case';
const countryCode = v.custom<CountryCode>((value) => isText(value) && isCountryCode(value), codeForm);

const dateForm = 'it must be YYYY, YYYY-MM or YYYY-MM-DD, and in the calendar';
const date = v.pipe(v.string(dateForm), v.check(isDate, dateForm));
const dayForm = 'it must be YYYY-MM-DD, and in the calendar';
const day = v.pipe(v.string(dayForm), v.check(isDay, dayForm));

const addressForm = 'it must be an http or https address without a password';
const address = v.pipe(v.string(addressForm), v.check(isWebAddress, addressForm));
const contactForm = 'it must be an http, https or mailto address';
const contact = v.pipe(v.string(contactForm), v.check(isContact, contactForm));

const editionIdForm = 'it must be an http or https address without ? and #, or a tag: or urn: URI';
const editionId = v.pipe(v.string(editionIdForm), v.check(isEditionId, editionIdForm));

const languageForm = 'it must be a BCP 47 language tag, such as en or pt-BR';
const language = v.pipe(
  v.string(languageForm),
  v.check((tag) => canonicalLanguage(tag) !== null, languageForm),
  v.transform((tag) => canonicalLanguage(tag) ?? tag),
);

const yesOrNo = v.pipe(
  v.picklist(['true', 'false'], 'allowed: true, false'),
  v.transform((text) => text === 'true'),
);

const has = (value: unknown, key: string): boolean => value !== null && typeof value === 'object' && key in value;

const around = v.optional(v.string('it must be text'), '');

/** Words as they stand in the text; as a map where they stand there more than once. */
const selectorKeys = {
  exact: words,
  /** The characters right before it. */
  prefix: around,
  /** The characters right after it. */
  suffix: around,
};
const selectorText = v.pipe(
  words,
  v.transform((exact): TextQuoteSelector => ({ exact, prefix: '', suffix: '' })),
);
const selectorMap = strictObject(selectorKeys);
const selector: SchemaOf<TextQuoteSelector> = v.lazy((value) =>
  has(value, 'exact') ? selectorMap : typeof value === 'string' ? selectorText : selectorMap,
);
const selectors = v.array(selector, 'it must be a list of selectors');

const printedDate = v.pipe(
  strictObject({ printed: date }),
  v.transform(({ printed }): DateAssertion => ({ kind: 'printed', date: printed })),
);
const inferredDate = v.pipe(
  strictObject({
    inferred: date,
    /** The words of the text that it was inferred from. */
    evidence: selector,
    /** How it follows from them. */
    because: words,
  }),
  v.transform(({ inferred, evidence, because }): DateAssertion => ({
    kind: 'inferred',
    date: inferred,
    evidence,
    because,
  })),
);

const listedPerson: SchemaOf<PersonAssertion> = v.pipe(
  strictObject({
    person: personId,
    /** Took part in what the article reports, by the editor's reading. */
    present: v.optional(yesOrNo, 'false'),
    /** The person's office in words of the text. */
    office: v.optional(words),
    /** The country whose office that is. */
    country: v.optional(countryCode),
    /** Places that name the person otherwise than by name or alias. */
    also: v.optional(selectors, []),
    /** Places that look like the person's name and are not. */
    except: v.optional(selectors, []),
  }),
  v.transform(({ office, country, ...rest }): PersonAssertion => ({
    ...rest,
    office: office ?? null,
    country: country ?? null,
  })),
);

const countryByCode = v.pipe(
  countryCode,
  v.transform((country): CountryAssertion => ({ country, also: [], except: [] })),
);
const countrySelector: SchemaOf<CountrySelector> = strictObject({
  ...selectorKeys,
  as: v.picklist(['name', 'adjective', 'capital'], 'allowed: name, adjective, capital'),
});
const listedCountry: SchemaOf<CountryAssertion> = strictObject({
  country: countryCode,
  /** Places that name the country by other words. */
  also: v.optional(v.array(countrySelector), []),
  /** Places that look like one of its names and are not. */
  except: v.optional(selectors, []),
});

/** Who says it: a person's id, or another kind of speaker by its key. */
const personSpeaker = v.pipe(
  personId,
  v.transform((id): SpeakerAssertion => ({ kind: 'person', id })),
);
const countrySpeaker = v.pipe(
  strictObject({ country: countryCode }),
  v.transform(({ country }): SpeakerAssertion => ({ kind: 'country', code: country })),
);
const organisationSpeaker = v.pipe(
  strictObject({ organisation: words }),
  v.transform(({ organisation }): SpeakerAssertion => ({ kind: 'organisation', name: organisation })),
);
const unnamedSpeaker = v.pipe(
  strictObject({ unnamed: words }),
  v.transform(({ unnamed }): SpeakerAssertion => ({ kind: 'unnamed', name: unnamed })),
);
const noSpeaker = v.custom<never>(
  () => false,
  'it must be the id of a person, or one of {country: …}, {organisation: …}, {unnamed: …}',
);
const speaker: SchemaOf<SpeakerAssertion> = v.lazy((value): SchemaOf<SpeakerAssertion> => {
  if (typeof value === 'string') return personSpeaker;
  if (has(value, 'country')) return countrySpeaker;
  if (has(value, 'organisation')) return organisationSpeaker;
  return has(value, 'unnamed') ? unnamedSpeaker : noSpeaker;
});

const oneSelector = v.pipe(
  selector,
  v.transform((one): StatementAssertion['content'] => [one]),
);
const someSelectors = v.pipe(
  selectors,
  v.guard(
    (pieces: readonly TextQuoteSelector[]): pieces is StatementAssertion['content'] => pieces.length > 0,
    'it must have at least one selector',
  ),
);

const statement: SchemaOf<StatementAssertion> = strictObject({
  /** Opaque: never derived from its place or words. */
  id: statementId,
  kind: v.picklist(statementKinds, `allowed: ${statementKinds.join(', ')}`),
  speaker,
  /** The words that name the speaker where the statement is made. */
  phrase: selector,
  /** The words that attribute it. */
  cue: selector,
  /** What was said; a list of pieces where the cue interrupts it or a paragraph ends. */
  content: v.lazy((value) => (Array.isArray(value) ? someSelectors : oneSelector)),
});

const link = v.pipe(
  strictObject({ label: v.optional(words), title: words, url: v.optional(address) }),
  v.transform(({ label, title, url }) => ({ label: label ?? null, title, url: url ?? null })),
);
const removal = strictObject({
  what: words,
  why: words,
  /** After which paragraph it stood; 0 before the first. */
  after: v.pipe(
    v.string('it must be a paragraph’s number'),
    v.regex(/^\d{1,6}$/, 'it must be a paragraph’s number'),
    v.transform(Number),
  ),
});

/** `articles/<slug>.md`, between the lines `---`. */
export const articleFrontMatter: SchemaOf<ArticleAssertions> = v.pipe(
  strictObject({
    title: strictObject({
      text: words,
      /** Who gave it. */
      by: v.picklist(['source', 'edition'], 'allowed: source, edition'),
    }),
    language,
    /** What the article names as its source, and the line in which it does. */
    source: v.optional(strictObject({ name: words, printed: words, url: v.optional(address) })),
    /** Who published the article. */
    outlet: v.optional(strictObject({ name: words, url: v.optional(address) })),
    /** Absent where nothing is known of it. */
    date: v.optional(v.lazy((value) => (has(value, 'inferred') ? inferredDate : printedDate))),
    /** The day on which the edition took it in: feeds date it by this. */
    added: v.optional(day),
    related: v.optional(v.array(link, 'it must be a list of links'), []),
    /** What the edition left out of the text. */
    removed: v.optional(v.array(removal, 'it must be a list of removals'), []),
    people: v.optional(v.array(listedPerson, 'it must be a list of people'), []),
    /** The countries that the text names: their codes, or maps where places are to be added or taken out. */
    countries: v.optional(
      v.array(
        v.lazy((value) => (typeof value === 'string' ? countryByCode : listedCountry)),
        'it must be a list of countries',
      ),
      [],
    ),
    statements: v.optional(v.array(statement, 'it must be a list of statements'), []),
  }),
  v.transform(({ source, outlet, date: printedOrInferred, added, ...rest }): ArticleAssertions => ({
    ...rest,
    source: source === undefined ? null : { name: source.name, printed: source.printed, url: source.url ?? null },
    outlet: outlet === undefined ? null : { name: outlet.name, url: outlet.url ?? null },
    date: printedOrInferred ?? { kind: 'unknown' },
    added: added ?? null,
  })),
);

/** `people.yaml`: everybody whom an article may list, by id. */
export const peopleFile = idRecord(
  personId,
  strictObject({
    name: words,
    aliases: v.optional(texts, []),
    offices: v.optional(
      v.array(
        strictObject({
          title: words,
          country: v.optional(countryCode),
          from: v.optional(date),
          to: v.optional(date),
        }),
        'it must be a list of offices',
      ),
      [],
    ),
  }),
);

const retiredForms = '{moved: id, on: date}, {split: [ids], on: date} or {withdrawn: reason, on: date}';
const ledgerForm = `it must be live, ${retiredForms}`;
const statementLedgerForm = `it must be {live: hash}, ${retiredForms}`;
/** A live id. Only a statement has a wording; null where the line does not say which was published. */
const live = v.pipe(
  v.literal('live', ledgerForm),
  v.transform(() => ({ kind: 'live' as const, wording: null })),
);
const revForm = 'it must be the 8 hexadecimal digits of a wording';
const rev = v.custom<Rev>((value) => isText(value) && isRev(value), revForm);
const oneText = v.pipe(
  words,
  v.transform((text): [string, ...string[]] => [text]),
);
const someTexts = v.pipe(
  texts,
  v.minLength(1, 'it must have at least one text'),
  v.transform(([first = '', ...more]): [string, ...string[]] => [first, ...more]),
);
const liveStatement = v.pipe(
  strictObject({
    /** The wording that is published. */
    live: rev,
    /** Earlier ones, oldest first. */
    was: v.optional(
      v.array(
        strictObject({
          rev,
          kind: v.picklist(statementKinds, `allowed: ${statementKinds.join(', ')}`),
          /** As they were published; a list of pieces if something else stood between them. */
          words: v.lazy((value) => (Array.isArray(value) ? someTexts : oneText)),
          /** The day of the change, and why it was made. */
          until: day,
          reason: words,
        }),
        'it must be a list of wordings',
      ),
      [],
    ),
  }),
  v.transform(({ live: published, was }) => ({ kind: 'live' as const, wording: { rev: published, was } })),
);

function ledger<Id extends string>(id: v.BaseSchema<Id, Id, v.BaseIssue<unknown>>, form = ledgerForm) {
  const noEntry = v.custom<never>(() => false, form);
  const moved = v.pipe(
    strictObject({ moved: id, on: day }),
    v.transform(({ moved: to, on }) => ({ kind: 'moved' as const, to, on })),
  );
  const split = v.pipe(
    strictObject({
      split: v.pipe(
        v.array(id, 'it must be a list of ids'),
        v.check((ids) => new Set(ids).size === ids.length && ids.length > 1, 'it must be at least two ids, each once'),
      ),
      on: day,
      reason: v.optional(words),
    }),
    v.transform(({ split: into, on, reason }) => ({ kind: 'split' as const, into, on, reason: reason ?? null })),
  );
  const withdrawn = v.pipe(
    strictObject({ withdrawn: words, on: day }),
    v.transform(({ withdrawn: reason, on }) => ({ kind: 'withdrawn' as const, reason, on })),
  );
  const entry = v.lazy((value) => {
    if (value === 'live') return live;
    if (has(value, 'live') && form === statementLedgerForm) return liveStatement;
    if (has(value, 'moved')) return moved;
    if (has(value, 'split')) return split;
    return has(value, 'withdrawn') ? withdrawn : noEntry;
  });
  return v.nullish(idRecord(id, entry));
}

/** `permalinks.yaml`: every id that was ever published. */
export const ledgerFile = strictObject({
  articles: v.optional(ledger(slug)),
  people: v.optional(ledger(personId)),
  statements: v.optional(ledger(statementId, statementLedgerForm)),
});

/** `edition.yaml`: what the edition says about itself. */
export const editionFile = strictObject({
  name: words,
  about: words,
  language,
  publisher: words,
  /** Where corrections go. */
  contact: v.optional(contact),
  /** What the ids in its feeds begin with, for good; the site's address if it is absent. */
  id: v.optional(editionId),
});

/** What `people.yaml` says. */
export type PeopleFile = v.InferOutput<typeof peopleFile>;
/** What `permalinks.yaml` says. */
export type LedgerFile = v.InferOutput<typeof ledgerFile>;
