import { describe, expect, test } from 'vitest';
import { dataFileAt, dataOfPage } from '../../src/site/data-file-at.ts';
import { pageAddress, pageFile } from '../../src/site/page-file.ts';

describe('a data file is known by its path', () => {
  test.each([
    ['data/catalogue.json', 'lists', ''],
    ['data/permalinks.json', 'lists', ''],
    ['data/articles/a-day.json', 'article', 'a-day'],
    ['data/statements/k4t9wm.json', 'statement', 'k4t9wm'],
    ['data/people/ada-moen.json', 'person', 'ada-moen'],
    ['data/countries/no.json', 'country', 'no'],
    ['licences.json', 'app', ''],
  ])('%s belongs to: %s %s', (path, belongsTo, id) => {
    expect(dataFileAt(path)).toEqual({ path, belongsTo, id });
  });

  test.each([
    '',
    'data/',
    'data/other.json',
    'data/articles/.json',
    'data/articles/a-day.html',
    'data/articles/A_Day.json',
    'data/articles/a/b.json',
    'data/articles/../sw.json',
    'data/countries/norway.json',
    '/data/catalogue.json',
    'data/catalogue.json?',
  ])('“%s” is none', (path) => {
    expect(dataFileAt(path)).toBeNull();
  });
});

describe('the data of a page', () => {
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
  ])('that is asked for as “%s” is %s', (asked, path) => {
    expect(dataOfPage(pageAddress(asked))?.path).toBe(path);
  });

  test.each(['about', 'offline', 'articles', 'articles/', 'no/such/page', 'quotes/a/b', 'constructor', 'toString/x'])(
    'that is asked for as “%s” is none',
    (asked) => {
      expect(dataOfPage(pageAddress(asked))).toBeNull();
    },
  );
});

test.each(['/', '/quotes', '/quotes/k4t9wm', '/articles/a-day'])('%s is the address of its own file', (address) => {
  expect(pageAddress(pageFile(address))).toBe(address);
});
