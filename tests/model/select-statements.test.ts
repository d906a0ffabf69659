import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statementKinds } from '../../src/model/article.ts';
import type { Catalogue, StatementEntry, Words } from '../../src/model/catalogue.ts';
import { effectiveKinds, facetKeys, noFilters, sorts, type Filters } from '../../src/model/filters.ts';
import { selectStatements } from '../../src/model/select-statements.ts';
import {
  articleEntry,
  catalogueOf,
  country,
  countryEntry,
  person,
  personEntry,
  slug,
  statementEntry,
} from './factories.ts';

const ada = person('ada-berg', 'Ada Berg');
const bo = person('bo-chen', 'Bo Ångström');

const catalogue = catalogueOf({
  articles: [
    articleEntry('new', { date: { kind: 'printed', date: '2024-05-01' } }),
    articleEntry('undated'),
    articleEntry('old', { date: { kind: 'inferred', date: '2024', evidence: 'this year' } }),
  ],
  people: [
    personEntry('ada-berg', 'Ada Berg'),
    personEntry('bo-chen', 'Bo Ångström'),
    personEntry('cy-dahl', 'Cy Dahl'),
  ],
  countries: [countryEntry('es', 'Spain'), countryEntry('fr', 'France')],
});

const index = [
  statementEntry('aaaaa', {
    article: slug('new'),
    speaker: ada,
    speaksFor: country('fr'),
    words: ['Peace', 'now: now!'],
  }),
  statementEntry('bbbbb', {
    article: slug('undated'),
    kind: 'mixed',
    speaker: bo,
    countries: [country('fr')],
  }),
  statementEntry('ccccc', {
    article: slug('old'),
    speaker: { kind: 'country', code: country('es'), name: 'Spain' },
    words: ['Peace is what we want.'],
  }),
  statementEntry('ddddd', {
    article: slug('old'),
    kind: 'indirect',
    speaker: bo,
    words: ['that peace comes'],
  }),
];

const select = (filters: Partial<Filters>) => selectStatements(catalogue, index, { ...noFilters, ...filters });
const found = (filters: Partial<Filters>) => select(filters).entries.map(({ id }) => id);

const said = (id: string, kind: StatementEntry['kind'], speaker: StatementEntry['speaker']) =>
  statementEntry(id, { kind, speaker });

test('people are offered by how often the view has them before anything is chosen', () => {
  const mostlyReported = [said('aaaaa', 'indirect', bo), said('bbbbb', 'indirect', bo), said('ccccc', 'direct', ada)];
  const { facets } = selectStatements(catalogue, mostlyReported, { ...noFilters, person: ['bo-chen'] });
  expect(facets.person.map(({ label }) => label)).toEqual(['Ada Berg', 'Bo Ångström', 'Cy Dahl']);
});

describe('what matches', () => {
  test.each<[string, Partial<Filters>, readonly string[]]>([
    ['direct and mixed statements without filters', {}, ['aaaaa', 'bbbbb', 'ccccc']],
    ['other kinds if asked for', { kind: ['indirect'] }, ['ddddd']],
    ['the person who speaks', { person: ['bo-chen'] }, ['bbbbb']],
    ['the country spoken for or named', { country: ['fr'] }, ['aaaaa', 'bbbbb']],
    ['a country that is the speaker itself', { country: ['es'] }, ['ccccc']],
    ['words, folded', { q: 'PEACE' }, ['aaaaa', 'ccccc']],
    ['the name of the speaker, folded', { q: 'angstrom' }, ['bbbbb']],
    ['words and the name together', { q: 'berg peace' }, ['aaaaa']],
    ['the title of the article', { q: 'about OLD' }, ['ccccc']],
    ['the title and words together', { q: 'old peace' }, ['ccccc']],
    ['no phrase across pieces', { q: '"peace now"' }, []],
  ])('%s', (_, filters, expected) => {
    expect(found(filters)).toEqual(expected);
  });

  test('the total counts all statements of the kinds shown', () => {
    expect(select({ person: ['nobody'] }).total).toBe(3);
    expect(select({ kind: [...statementKinds] }).total).toBe(4);
  });
});

describe('order', () => {
  test('by the dates of their articles, unknown dates last', () => {
    expect(found({ sort: 'oldest' })).toEqual(['ccccc', 'aaaaa', 'bbbbb']);
  });

  test('by the last word of the speaker’s name', () => {
    expect(found({ sort: 'speaker' })).toEqual(['bbbbb', 'aaaaa', 'ccccc']);
  });

  test('by the length of all pieces', () => {
    expect(found({ sort: 'longest' })).toEqual(['ccccc', 'aaaaa', 'bbbbb']);
  });

  test('a new catalogue brings its own dates to the same statements', () => {
    const articles = [articleEntry('new', { date: { kind: 'printed', date: '1990' } })];
    const redated = { ...catalogue, articles };
    const filters: Filters = { ...noFilters, sort: 'oldest' };
    expect(selectStatements(redated, index, filters).entries[0]?.id).toBe('aaaaa');
    expect(selectStatements(catalogue, index, filters).entries[0]?.id).toBe('ccccc');
  });
});

describe('facets', () => {
  test('people without a statement stand last, with 0', () => {
    expect(select({}).facets.person.map(({ value }) => value)).toEqual(['ada-berg', 'bo-chen', 'cy-dahl']);
    expect(select({ person: ['cy-dahl'] }).facets.person.at(-1)).toEqual({
      value: 'cy-dahl',
      label: 'Cy Dahl',
      count: 0,
      selected: true,
      known: true,
    });
  });

  test('the kinds shown by default are selected', () => {
    expect(select({}).facets.kind.map(({ label, count, selected }) => ({ label, count, selected }))).toEqual([
      { label: 'Quoted', count: 2, selected: true },
      { label: 'Partly quoted', count: 1, selected: true },
      { label: 'Reported', count: 1, selected: false },
    ]);
  });
});

function has(entry: StatementEntry, key: (typeof facetKeys)[number], value: string): boolean {
  if (key === 'kind') return entry.kind === value;
  if (key === 'country') return entry.speaksFor === value || entry.countries.some((code) => code === value);
  return entry.speaker.kind === 'person' && entry.speaker.id === value;
}

/** The same question answered slowly: `but` is the key whose own filter does not count. */
const matching = (entries: readonly StatementEntry[], asked: Filters, but?: string) =>
  entries.filter((entry) => {
    const text = `${entry.words.join(' ')} ${entry.speaker.name}`.toLowerCase();
    return (
      asked.q.split(' ').every((term) => text.includes(term)) &&
      facetKeys.every((key) => {
        const wanted = key === 'kind' ? effectiveKinds(asked, 'quotes') : asked[key];
        return key === but || wanted.length === 0 || wanted.some((value) => has(entry, key, value));
      })
    );
  });

describe('whatever the statements and filters', () => {
  const people = ['ada-berg', 'bo-chen', 'cy-dahl'];
  const countries = ['es', 'fr', 'it'];
  const everything: Catalogue = catalogueOf({
    articles: [articleEntry('new', { date: { kind: 'printed', date: '2024' } }), articleEntry('undated')],
    people: people.map((id) => personEntry(id, `Name of ${id}`)),
    countries: countries.map((code) => countryEntry(code, `Name of ${code}`)),
  });
  const statements: fc.Arbitrary<readonly StatementEntry[]> = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...statementKinds),
        speaker: fc.constantFrom(...people).map((id) => person(id, `Name of ${id}`)),
        speaksFor: fc.option(fc.constantFrom(...countries).map(country)),
        countries: fc.subarray(countries.map(country)),
        article: fc.constantFrom('new', 'undated', 'elsewhere').map(slug),
        words: fc.constantFrom<Words>(['Peace.'], ['Trade', 'and peace.'], ['Bread.']),
      }),
      { maxLength: 12 },
    )
    .map((entries) => entries.map((entry, at) => statementEntry(`s${String(at).padStart(4, '0')}`, entry)));
  const filters: fc.Arbitrary<Filters> = fc.record({
    person: fc.subarray([...people, 'nobody']),
    country: fc.subarray([...countries, 'zz']),
    kind: fc.subarray<string>([...statementKinds, 'shouted']),
    q: fc.constantFrom('', 'peace', 'trade peace', 'ada', 'nothing'),
    sort: fc.constantFrom(...sorts.quotes),
    page: fc.constant(1),
  });

  test('exactly the matching statements are found', () => {
    fc.assert(
      fc.property(statements, filters, (entries, asked) => {
        const ids = selectStatements(everything, entries, asked).entries.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(matching(entries, asked).map(({ id }) => id));
      }),
    );
  });

  test('each count is what its value gives under the other filters', () => {
    fc.assert(
      fc.property(statements, filters, (entries, asked) => {
        const { facets } = selectStatements(everything, entries, asked);
        for (const key of facetKeys) {
          const under = matching(entries, asked, key);
          expect(facets[key].map(({ value, count }) => ({ value, count }))).toEqual(
            facets[key].map(({ value }) => ({
              value,
              count: under.filter((entry) => has(entry, key, value)).length,
            })),
          );
        }
      }),
    );
  });

  test('every value that a found statement has is offered once', () => {
    fc.assert(
      fc.property(statements, filters, (entries, asked) => {
        const { facets, entries: shown } = selectStatements(everything, entries, asked);
        for (const key of facetKeys) {
          const offered = facets[key].map(({ value }) => value);
          const needed = [...people, ...countries, ...statementKinds].filter((value) =>
            shown.some((entry) => has(entry, key, value)),
          );
          expect(offered).toEqual(expect.arrayContaining([...needed, ...asked[key]]));
          expect(new Set(offered).size).toBe(offered.length);
        }
      }),
    );
  });
});
