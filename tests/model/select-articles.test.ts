import { describe, expect, test } from 'vitest';
import { noFilters, type Filters } from '../../src/model/filters.ts';
import { selectArticles } from '../../src/model/select-articles.ts';
import {
  articleEntry,
  catalogueOf,
  countryEntry,
  involved,
  kinds,
  named,
  personEntry,
  slug,
  statementEntry,
} from './factories.ts';

const catalogue = catalogueOf({
  articles: [
    articleEntry('one', {
      title: { text: 'Beginnings in Málaga', by: 'source' },
      date: { kind: 'printed', date: '2024-05' },
      statements: kinds(1, 0, 1),
      people: [involved('ada-berg'), involved('bo-chen')],
      countries: [named('fr'), named('es')],
    }),
    articleEntry('two', {
      title: { text: 'an end', by: 'source' },
      date: { kind: 'inferred', date: '2024', evidence: 'this year' },
      statements: kinds(0, 0, 1),
      people: [involved('bo-chen')],
      countries: [named('fr')],
    }),
    articleEntry('three', { title: { text: 'Élan', by: 'source' } }),
    articleEntry('four', {
      title: { text: 'Zones', by: 'source' },
      date: { kind: 'printed', date: '2023-12-31' },
    }),
  ],
  people: [personEntry('ada-berg', 'Ada Berg'), personEntry('bo-chen', 'Bo Chen'), personEntry('cy-dahl', 'Cy Dahl')],
  countries: [countryEntry('es', 'Spain'), countryEntry('fr', 'France')],
});

const index = [
  statementEntry('aaaaa', { article: slug('one'), words: ['We seek peace', 'and bread.'] }),
  statementEntry('bbbbb', { article: slug('one'), kind: 'indirect', words: ['that trade grows'] }),
  statementEntry('ccccc', { article: slug('two'), kind: 'indirect', words: ['that peace and trade come'] }),
];

const select = (filters: Partial<Filters>, words: typeof index | null = index) =>
  selectArticles(catalogue, words, { ...noFilters, ...filters });
const found = (filters: Partial<Filters>, words: typeof index | null = index) =>
  select(filters, words).entries.map((entry) => entry.slug);

describe('what matches', () => {
  test.each<[string, Partial<Filters>, readonly string[]]>([
    ['everything without filters, in the order of the catalogue', {}, ['one', 'two', 'three', 'four']],
    ['people who are involved', { person: ['bo-chen'] }, ['one', 'two']],
    ['any of several values of a key', { country: ['es', 'fr'] }, ['one', 'two']],
    ['all of several keys', { country: ['es'], person: ['bo-chen'] }, ['one']],
    ['articles with a statement of a kind', { kind: ['direct', 'mixed'] }, ['one']],
    ['nothing for an unknown value', { person: ['nobody'] }, []],
    ['words of titles, folded', { q: 'MALAGA begin' }, ['one']],
    ['words of a statement of any kind', { q: 'trade' }, ['one', 'two']],
    ['all terms in one statement, not in several', { q: 'peace trade' }, ['two']],
    ['no phrase across the pieces of a statement', { q: '"peace and bread"' }, []],
    ['a phrase within a piece', { q: '"peace and trade"' }, ['two']],
    ['a query and a value', { q: 'peace', country: ['es'] }, ['one']],
  ])('%s', (_, filters, expected) => {
    expect(found(filters)).toEqual(expected);
  });

  test('only titles are searched where the words are not loaded', () => {
    expect(found({ q: 'trade' }, null)).toEqual([]);
    expect(found({ q: 'elan' }, null)).toEqual(['three']);
  });

  test('the total does not depend on the filters', () => {
    expect(select({ person: ['nobody'] }).total).toBe(4);
  });
});

describe('order', () => {
  test('oldest first: a year before its months, unknown dates last', () => {
    expect(found({ sort: 'oldest' })).toEqual(['four', 'two', 'one', 'three']);
  });

  test('titles without regard to case and accents', () => {
    expect(found({ sort: 'title' })).toEqual(['two', 'one', 'three', 'four']);
  });

  test('an order of the other view leaves that of the catalogue', () => {
    expect(found({ sort: 'longest' })).toEqual(found({}));
  });
});

const short = (values: readonly { value: string; count: number }[]) =>
  values.map(({ value, count }) => `${value} ${count}`);

describe('facets', () => {
  test('values stand by how often they occur, and people of no article stand last with 0', () => {
    const { person, country, kind } = select({}).facets;
    expect(short(person)).toEqual(['bo-chen 2', 'ada-berg 1', 'cy-dahl 0']);
    expect(short(country)).toEqual(['fr 2', 'es 1']);
    expect(short(kind)).toEqual(['direct 1', 'mixed 0', 'indirect 2']);
    expect(kind.map(({ label }) => label)).toEqual(['Quoted', 'Partly quoted', 'Reported']);
  });

  test('values of a key are counted under the other keys only', () => {
    const { person, country } = select({ person: ['ada-berg'] }).facets;
    expect(short(person)).toEqual(['bo-chen 2', 'ada-berg 1', 'cy-dahl 0']);
    expect(short(country)).toEqual(['fr 1', 'es 1']);
  });

  test('a value that would give nothing stays, with 0 and in its place', () => {
    expect(short(select({ q: 'that' }).facets.person)).toEqual(['bo-chen 2', 'ada-berg 1', 'cy-dahl 0']);
    expect(short(select({ q: 'end' }).facets.person)).toEqual(['bo-chen 1', 'ada-berg 0', 'cy-dahl 0']);
  });

  test('what is asked for is selected and offered, even if no article or nobody knows it', () => {
    const { person } = select({ person: ['bo-chen', 'cy-dahl', 'nobody'] }).facets;
    expect(person.filter(({ selected }) => selected)).toEqual([
      { value: 'bo-chen', label: 'Bo Chen', count: 2, selected: true, known: true },
      { value: 'cy-dahl', label: 'Cy Dahl', count: 0, selected: true, known: true },
      { value: 'nobody', label: 'nobody', count: 0, selected: true, known: false },
    ]);
  });
});
