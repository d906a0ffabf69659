import { describe, expect, test } from 'vitest';
import { type BuiltFile, offlineFiles, offlineLimit } from '../../src/publish/offline-files.ts';

const file = (path: string, size = 10): BuiltFile => ({ path, size });
const app = ['assets/app-1.js', 'assets/serif.woff2', 'icon.svg', 'offline.html'];
const lists = ['404.html', 'about.html', 'data/catalogue.json', 'index.html', 'quotes.html'];
const rest = ['articles/a.html', 'data/articles/a.json', 'data/statements/k1.json', 'quotes/k1.html'];
const others = ['.vite/manifest.json', '_headers', 'feed.xml', 'previews/articles/a.png', 'robots.txt', 'sw.js'];
const site = [...others, ...rest, ...lists, ...app].map((path) => file(path));

describe('what is kept of a site', () => {
  test('is all that its pages are made of, where that is within the limit', () => {
    expect(offlineFiles(site, 130)).toEqual({
      whole: true,
      paths: [...app, ...lists, ...rest].toSorted(),
      size: 130,
    });
  });

  test('is the app and the lists, where the whole is larger', () => {
    expect(offlineFiles(site, 129)).toEqual({ whole: false, paths: [...app, ...lists].toSorted(), size: 90 });
  });

  test('is the app alone, where the lists are larger too', () => {
    expect(offlineFiles(site, 89)).toEqual({ whole: false, paths: app, size: 40 });
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
