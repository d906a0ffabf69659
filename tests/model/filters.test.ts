import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effectiveKinds,
  isFiltered,
  noFilters,
  parseFilters,
  sorts,
  toSearch,
  withPage,
  withQuery,
  withSort,
  withToggled,
  without,
  type Filters,
  type View,
} from '../../src/model/filters.ts';

const parse = (search: string, view: View = 'articles') => parseFilters(new URLSearchParams(search), view);
const written = (search: string, view: View = 'articles') => toSearch(parse(search, view), view);

describe('reading an address', () => {
  test('an address without parameters asks for nothing', () => {
    expect(parse('')).toEqual(noFilters);
    expect(parse('', 'quotes')).toEqual(noFilters);
  });

  test.each<[string, string, Partial<Filters>]>([
    [
      'values are trimmed, lower-cased, sorted and each once',
      'country=RU&country=%20cn%20&country=ru',
      { country: ['cn', 'ru'] },
    ],
    ['empty values count as not given', 'person=&person=%20&kind=', {}],
    [
      'a value that nothing has stays',
      'person=nobody&country=zz&kind=shouted',
      { person: ['nobody'], country: ['zz'], kind: ['shouted'] },
    ],
    ['the query stays as typed', 'q=+Peace++Talks+', { q: ' Peace  Talks ' }],
    ['a query of white space only is none', 'q=+%09+', {}],
    ['a long query is cut', `q=${'x'.repeat(300)}`, { q: 'x'.repeat(200) }],
    ['a long query is not cut within a character', `q=${'x'.repeat(199)}😀`, { q: 'x'.repeat(199) }],
    ['a known order is taken', 'sort=title', { sort: 'title' }],
    ['an unknown order is the default', 'sort=best', {}],
    ['an order of the other view is the default', 'sort=longest', {}],
    ['a page is a whole number from 1', 'page=12', { page: 12 }],
    ['page 0 is the first', 'page=0', {}],
    ['a negative page is the first', 'page=-2', {}],
    ['a broken page is the first', 'page=2.5', {}],
    ['a page in words is the first', 'page=two', {}],
    ['a page beyond counting is the first', 'page=99999999999999999999', {}],
    ['unknown parameters are ignored', 'utm_source=x&fbclid=y&__proto__=z', {}],
  ])('%s', (_, search, expected) => {
    expect(parse(search)).toEqual({ ...noFilters, ...expected });
  });
});

describe('writing an address', () => {
  test.each<[string, View, string, string]>([
    ['nothing asked for is nothing written', 'articles', '', ''],
    [
      'keys and values are in order',
      'articles',
      'q=x&person=b&person=a&kind=mixed&country=ru&country=cn&page=2',
      '?country=cn&country=ru&kind=mixed&page=2&person=a&person=b&q=x',
    ],
    ['defaults are left out', 'articles', 'sort=newest&page=1&q=', ''],
    ['unknown parameters are left out', 'articles', 'utm_source=x&person=a', '?person=a'],
    ['the kinds that quotes show anyway are left out', 'quotes', 'kind=mixed&kind=direct', ''],
    ['the same kinds are a filter of articles', 'articles', 'kind=mixed&kind=direct', '?kind=direct&kind=mixed'],
    ['other kinds of quotes are written', 'quotes', 'kind=indirect&kind=direct', '?kind=direct&kind=indirect'],
    ['an order is written', 'quotes', 'sort=longest', '?sort=longest'],
  ])('%s', (_, view, search, expected) => {
    expect(written(search, view)).toBe(expected);
  });

  test('an order that the other view does not have is left out', () => {
    expect(toSearch(parse('sort=title'), 'quotes')).toBe('');
  });
});

describe('changing filters', () => {
  test('a value is added and taken away, and the list starts from its first page', () => {
    const added = withToggled({ ...noFilters, page: 3 }, 'country', 'ru');
    expect(added).toEqual({ ...noFilters, country: ['ru'] });
    expect(withToggled(added, 'country', 'ru')).toEqual(noFilters);
  });

  test('kinds of quotes are toggled from those shown', () => {
    const leftOut = withToggled(noFilters, 'kind', 'mixed', 'quotes');
    expect(leftOut.kind).toEqual(['direct']);
    expect(withToggled(leftOut, 'kind', 'mixed', 'quotes')).toEqual(noFilters);
    const all = withToggled(noFilters, 'kind', 'indirect', 'quotes');
    expect(all.kind).toEqual(['direct', 'indirect', 'mixed']);
  });

  test('kinds of articles are toggled from none', () => {
    expect(withToggled(noFilters, 'kind', 'mixed').kind).toEqual(['mixed']);
  });

  test('effective kinds are direct and mixed for quotes, any for articles', () => {
    expect(effectiveKinds(noFilters, 'quotes')).toEqual(['direct', 'mixed']);
    expect(effectiveKinds(noFilters, 'articles')).toEqual([]);
    expect(effectiveKinds({ ...noFilters, kind: ['indirect'] }, 'quotes')).toEqual(['indirect']);
  });

  test('one value goes, or all of a key', () => {
    const filters = { ...noFilters, person: ['a', 'b'], q: 'x', page: 2 };
    expect(without(filters, 'person', 'a')).toEqual({ ...noFilters, person: ['b'], q: 'x' });
    expect(without(filters, 'person')).toEqual({ ...noFilters, q: 'x' });
    expect(without(filters, 'q')).toEqual({ ...noFilters, person: ['a', 'b'] });
  });

  test('a new query or order starts from the first page', () => {
    const filters = { ...noFilters, page: 4 };
    expect(withQuery(filters, ' x ')).toEqual({ ...noFilters, q: ' x ' });
    expect(withSort(filters, 'oldest')).toEqual({ ...noFilters, sort: 'oldest' });
    expect(withPage(filters, 5).page).toBe(5);
  });

  test('an order and a page are no filters, values and a query are', () => {
    expect(isFiltered({ ...noFilters, sort: 'oldest', page: 2 })).toBe(false);
    expect(isFiltered({ ...noFilters, q: 'x' })).toBe(true);
    expect(isFiltered({ ...noFilters, kind: ['direct'] })).toBe(true);
  });
});

describe('whatever the address', () => {
  const views = fc.constantFrom<View>('articles', 'quotes');
  const values = fc.oneof(
    fc.constantFrom('ru', 'cn', 'RU ', '', 'direct', 'mixed', 'newest', 'title', 'longest', '1', '7', '0'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 190, maxLength: 210 }),
  );
  const pairs = fc.array(fc.tuple(fc.constantFrom('person', 'country', 'kind', 'q', 'sort', 'page', 'utm_x'), values), {
    maxLength: 8,
  });

  test('what is written reads back as the same filters', () => {
    fc.assert(
      fc.property(views, pairs, (view, entries) => {
        const filters = parseFilters(new URLSearchParams(entries), view);
        expect(parseFilters(new URLSearchParams(toSearch(filters, view)), view)).toEqual(filters);
      }),
    );
  });

  test('equal filters have one address, in whatever order and how often they are given', () => {
    fc.assert(
      fc.property(views, pairs, (view, entries) => {
        // Of what has one value the first counts, so that only the others may come again.
        const single = entries.filter(
          ([key], index) =>
            !['q', 'sort', 'page'].includes(key) || entries.findIndex(([other]) => other === key) === index,
        );
        const repeatable = single.filter(([key]) => ['person', 'country', 'kind'].includes(key));
        const again = [...single.toReversed(), ...repeatable];
        expect(toSearch(parseFilters(new URLSearchParams(again), view), view)).toBe(
          toSearch(parseFilters(new URLSearchParams(entries), view), view),
        );
      }),
    );
  });

  test('any string is read', () => {
    fc.assert(
      fc.property(views, fc.string({ unit: 'binary' }), (view, search) => {
        const filters = parseFilters(new URLSearchParams(search), view);
        expect(sorts[view]).toContain(filters.sort);
        expect(filters.page).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('toggling a value twice gives the filters back', () => {
    fc.assert(
      fc.property(views, pairs, fc.constantFrom('direct', 'mixed', 'indirect'), (view, entries, kind) => {
        const filters = withPage(parseFilters(new URLSearchParams(entries), view), 1);
        // Taking the last kind away gives the view's default back, which is not none.
        fc.pre(filters.kind.join(' ') !== kind);
        const there = withToggled(filters, 'kind', kind, view);
        expect(withToggled(there, 'kind', kind, view)).toEqual(filters);
      }),
    );
  });
});
