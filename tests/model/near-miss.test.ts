import { describe, expect, test } from 'vitest';
import { noFilters, type Filters } from '../../src/model/filters.ts';
import { mentionedInstead, nearMisses } from '../../src/model/near-miss.ts';
import { articleEntry, catalogueOf, involved, kinds, personEntry } from './factories.ts';

function counts(wider: Filters): number {
  if (wider.q === '') return 7;
  return wider.kind.length === 0 ? 12 : 0;
}

const withoutBoth = ({ person, kind }: Filters): number => (person.includes('ada') || kind.includes('mixed') ? 0 : 3);

describe('near misses', () => {
  const filters: Filters = { ...noFilters, person: ['ada', 'bo'], kind: ['mixed'], q: 'peace', page: 3 };
  test('each active value is dropped alone; what gives most comes first', () => {
    const misses = nearMisses(counts, filters, (key, value) => `${key} “${value}”`);
    expect(misses.map(({ dropped, count }) => `${dropped[0].label}: ${count}`)).toEqual([
      'kind “mixed”: 12',
      'q “peace”: 7',
      'person “ada”: 0',
      'person “bo”: 0',
    ]);
  });

  test('each comes with its filters, from the first page', () => {
    const misses = nearMisses(counts, filters, (_, value) => value);
    const ada = misses.find(({ dropped }) => dropped[0].value === 'ada');
    expect(ada?.filters).toEqual({ ...filters, person: ['bo'], page: 1 });
    const query = misses.find(({ dropped }) => dropped[0].key === 'q');
    expect(query?.filters).toEqual({ ...filters, q: '', page: 1 });
  });

  test('where leaving out one does not help, the pairs that do are tried', () => {
    const misses = nearMisses(withoutBoth, filters, (_, value) => value);
    expect(misses.map(({ dropped, count }) => [dropped.map(({ label }) => label).join(' '), count])).toEqual([
      ['ada', 0],
      ['bo', 0],
      ['mixed', 0],
      ['peace', 0],
      ['ada mixed', 3],
    ]);
    expect(misses.at(-1)?.filters).toEqual({ ...filters, person: ['bo'], kind: [], page: 1 });
  });

  test('of two values no pair is tried: without both there is no filter left', () => {
    const two = { ...noFilters, person: ['ada', 'bo'] };
    expect(
      nearMisses(
        () => 0,
        two,
        (_, value) => value,
      ),
    ).toHaveLength(2);
  });

  test('of many values few pairs are tried and fewer told', () => {
    const many = { ...noFilters, person: Array.from({ length: 40 }, (_, i) => `person-${i}`) };
    let tried = 0;
    const misses = nearMisses(
      (wider) => {
        tried += 1;
        return wider.person.length === 38 ? 1 : 0;
      },
      many,
      (_, value) => value,
    );
    expect(misses).toHaveLength(45);
    expect(tried).toBe(40 + 66);
  });

  test('without filters there are none', () => {
    expect(nearMisses(counts, noFilters, (_, value) => value)).toEqual([]);
  });
});

describe('people who are only mentioned', () => {
  const catalogue = catalogueOf({
    articles: [
      articleEntry('one', { people: [involved('bo-chen'), involved('ada-berg')] }),
      articleEntry('two', { people: [involved('bo-chen')] }),
    ],
    people: [
      personEntry('ada-berg', 'Ada Berg', { statements: kinds(0, 0, 1) }),
      personEntry('bo-chen', 'Bo Chen'),
      personEntry('cy-dahl', 'Cy Dahl'),
    ],
  });

  test('are those asked for who have no statement, with the articles that name them', () => {
    expect(mentionedInstead(catalogue, { ...noFilters, person: ['ada-berg', 'bo-chen', 'cy-dahl', 'nobody'] })).toEqual(
      [{ id: 'bo-chen', name: 'Bo Chen', articles: 2, slugs: ['one', 'two'] }],
    );
  });

  test('are none where nobody is asked for', () => {
    expect(mentionedInstead(catalogue, noFilters)).toEqual([]);
  });
});
