import { describe, expect, test } from 'vitest';
import { noFilters, type Filters } from '../../src/model/filters.ts';
import { mentionedInstead, nearMisses } from '../../src/model/near-miss.ts';
import { articleEntry, catalogueOf, involved, kinds, personEntry } from './factories.ts';

const counts = (wider: Filters): number => {
  if (wider.q === '') return 7;
  return wider.kind.length === 0 ? 12 : 0;
};

describe('near misses', () => {
  const filters: Filters = { ...noFilters, person: ['ada', 'bo'], kind: ['mixed'], q: 'peace', page: 3 };
  test('each active value is dropped alone; what gives most comes first', () => {
    const misses = nearMisses(counts, filters, (key, value) => `${key} “${value}”`);
    expect(misses.map(({ dropped, count }) => `${dropped.label}: ${count}`)).toEqual([
      'kind “mixed”: 12',
      'q “peace”: 7',
      'person “ada”: 0',
      'person “bo”: 0',
    ]);
  });

  test('each comes with its filters, from the first page', () => {
    const misses = nearMisses(counts, filters, (_, value) => value);
    const ada = misses.find(({ dropped }) => dropped.value === 'ada');
    expect(ada?.filters).toEqual({ ...filters, person: ['bo'], page: 1 });
    const query = misses.find(({ dropped }) => dropped.key === 'q');
    expect(query?.filters).toEqual({ ...filters, q: '', page: 1 });
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
    expect(
      mentionedInstead(catalogue, { ...noFilters, person: ['ada-berg', 'bo-chen', 'cy-dahl', 'nobody'] }),
    ).toEqual([{ id: 'bo-chen', name: 'Bo Chen', articles: 2, slugs: ['one', 'two'] }]);
  });

  test('are none where nobody is asked for', () => {
    expect(mentionedInstead(catalogue, noFilters)).toEqual([]);
  });
});
