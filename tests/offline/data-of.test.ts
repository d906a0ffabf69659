import { expect, test } from 'vitest';
import { dataOf } from '../../src/offline/data-of.ts';

test.each([
  ['', 'data/catalogue.json'],
  ['index.html', 'data/catalogue.json'],
  ['quotes', 'data/catalogue.json'],
  ['countries.html', 'data/catalogue.json'],
  ['articles/a-day', 'data/articles/a-day.json'],
  ['articles/a-day.html', 'data/articles/a-day.json'],
  ['quotes/k4t9wm', 'data/statements/k4t9wm.json'],
  ['people/ada-moen', 'data/people/ada-moen.json'],
  ['countries/no', 'data/countries/no.json'],
])('the page at “%s” shows %s', (address, path) => {
  expect(dataOf(address)).toBe(path);
});

test.each(['about', 'articles', 'articles/', 'no/such/page', 'quotes/a/b', 'constructor', 'toString/x'])(
  'no data belongs to “%s”',
  (address) => {
    expect(dataOf(address)).toBeNull();
  },
);
