import type { ArticleInput } from '../../src/annotate/article-input';
import type {
  ArticleAssertions,
  CountryAssertion,
  PersonAssertion,
  StatementAssertion,
  TextQuoteSelector,
} from '../../src/annotate/assertions';
import type { Gazetteer } from '../../src/annotate/gazetteer';
import type { Country } from '../../src/model/edition';
import { country, personId, slug, statementId } from '../model/factories';

/** A selector of words that stand once, or are told by what is around them. */
export function quote(exact: string, { prefix = '', suffix = '' } = {}): TextQuoteSelector {
  return { exact, prefix, suffix };
}

export function listedPerson(id: string, changes: Partial<PersonAssertion> = {}): PersonAssertion {
  return { person: personId(id), present: false, office: null, country: null, also: [], except: [], ...changes };
}

export function listedCountry(code: string, changes: Partial<CountryAssertion> = {}): CountryAssertion {
  return { country: country(code), also: [], except: [], ...changes };
}

const norway: Country = { code: country('no'), name: 'Norway', adjective: 'Norwegian', capital: 'Oslo' };
const iceland: Country = { code: country('is'), name: 'Iceland', adjective: 'Icelandic', capital: 'Reykjavik' };

/** Two countries, one word that both claim, and one name that is neither's. */
const smallGazetteer: Gazetteer = {
  countries: new Map([norway, iceland].map((one) => [one.code, one])),
  forms: [
    ...[norway, iceland].flatMap(({ code, name, adjective, capital }) => [
      { text: name, code, as: 'name' as const },
      { text: adjective, code, as: 'adjective' as const },
      { text: capital ?? '', code, as: 'capital' as const },
      { text: 'Nordic', code, as: 'adjective' as const },
    ]),
    { text: 'Norway Street', code: null, as: 'name' },
  ],
};

export const paragraphs = [
  'Talks on the harbour between Norway and Iceland will go on, according to Norwegian Trade Minister Ada Lindqvist.',
  '“We will open the harbour in May. It’s time,” Lindqvist said. She added that the “old pier” would stay closed.',
  'Observers in Oslo heard Pell Marrow, who kept silent.',
];

const statement = (
  id: string,
  kind: StatementAssertion['kind'],
  phrase: string,
  cue: string,
  content: string,
): StatementAssertion => ({
  id: statementId(id),
  kind,
  speaker: { kind: 'person', id: personId('ada-lindqvist') },
  phrase: quote(phrase),
  cue: quote(cue),
  content: [quote(content)],
});

export const statements = {
  reported: statement(
    'aaaa1',
    'indirect',
    'Norwegian Trade Minister Ada Lindqvist',
    'according to',
    'Talks on the harbour between Norway and Iceland will go on',
  ),
  quoted: statement('bbbb2', 'direct', 'Lindqvist', 'said', 'We will open the harbour in May. It’s time'),
  mixed: statement('cccc3', 'mixed', 'She', 'added', 'the “old pier” would stay closed'),
};

export const assertions: ArticleAssertions = {
  title: { text: 'Talks on the harbour go on', by: 'edition' },
  language: 'en',
  source: null,
  outlet: { name: 'The Harbour Gazette', url: null },
  date: { kind: 'inferred', date: '2024', evidence: quote('in May'), because: 'It was in May.' },
  added: null,
  related: [],
  removed: [{ what: 'A line', why: 'Not text', after: 3 }],
  people: [
    listedPerson('ada-lindqvist', { present: true, office: 'Norwegian Trade Minister', country: country('no') }),
    listedPerson('pell-marrow'),
  ],
  countries: [listedCountry('no'), listedCountry('is')],
  statements: [statements.reported, statements.quoted, statements.mixed],
};

/** An article, made up, with which nothing is wrong; some of its assertions may be replaced. */
export function harbourInput(changes: Partial<ArticleAssertions> = {}): ArticleInput {
  return {
    slug: slug('harbour-talks'),
    paragraphs,
    assertions: { ...assertions, ...changes },
    people: new Map([
      [personId('ada-lindqvist'), { name: 'Ada Lindqvist', aliases: ['Lindqvist'] }],
      [personId('pell-marrow'), { name: 'Pell Marrow', aliases: [] }],
    ]),
    gazetteer: smallGazetteer,
  };
}
