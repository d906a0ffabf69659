import { describe, expect, test } from 'vitest';
import { type BuiltFile, offlineFiles, offlineLimit } from '../../src/publish/offline-files.ts';

const file = (path: string, size = 10): BuiltFile => ({ path, size });
const app = ['assets/app-1.js', 'assets/serif.woff2', 'icon.svg', 'offline.html'];
const lists = ['data/catalogue.json', 'data/statements.json'];
const pages = ['404.html', 'about.html', 'index.html', 'quotes.html'];
const rest = ['articles/a.html', 'data/articles/a.json', 'data/statements/k1aaaa.json', 'quotes/k1aaaa.html'];
const others = ['.vite/manifest.json', '_headers', 'feed.xml', 'previews/articles/a.png', 'robots.txt', 'sw.js'];
const site = [...others, ...rest, ...pages, ...lists, ...app].map((path) => file(path));

describe('what is kept of a site', () => {
  test('is all that its pages are made of, where that is within the limit', () => {
    expect(offlineFiles(site, 140)).toEqual({
      whole: true,
      paths: [...app, ...pages, ...lists, ...rest].toSorted(),
      lists: [],
      size: 140,
    });
  });

  test('is the app and the data of the lists, where the whole is larger', () => {
    expect(offlineFiles(site, 139)).toEqual({ whole: false, paths: app, lists, size: 60 });
  });

  test('is the app alone, where the lists are larger too', () => {
    expect(offlineFiles(site, 59)).toEqual({ whole: false, paths: app, lists: [], size: 40 });
  });
});

describe('the variables', () => {
  test.each([
    [undefined, undefined, 10_000_000],
    ['on', '', 10_000_000],
    ['', '500', 500],
    ['off', '500', null],
  ])('OFFLINE=%s and OFFLINE_LIMIT=%s give %s', (offline, limit, bytes) => {
    expect(offlineLimit(offline, limit)).toBe(bytes);
  });

  test.each([
    ['no', undefined, 'OFFLINE is “no”'],
    [undefined, '10 MB', 'OFFLINE_LIMIT is “10 MB”'],
  ])('OFFLINE=%s and OFFLINE_LIMIT=%s are refused', (offline, limit, message) => {
    expect(() => offlineLimit(offline, limit)).toThrow(message);
  });
});
