import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/publish/addresses.ts';
import { dataFileReader } from '../../src/publish/read-data.ts';
import { pageFile } from '../../src/site/page-file.ts';
import { miniFiles, readFrom } from '../components/mini-edition.ts';

describe('the addresses of a site', () => {
  test('are all that is live, and all that once was', async () => {
    const all = await addresses(dataFileReader(readFrom(miniFiles)));
    expect(all.toSorted()).toEqual(
      `
        / /quotes /people /countries /about
        /articles/river-talks /articles/bridge-opens /articles/quiet-day
        /articles/old-river /articles/false-report
        /quotes/stop1 /quotes/count2 /quotes/start3 /quotes/boats4 /quotes/binds5 /quotes/forget6
        /quotes/rivers7 /quotes/open8 /quotes/moved9 /quotes/split11 /quotes/gone10
        /people/vera-lindholm /people/oskar-brandt /people/ines-falk /people/tomas-ek
        /people/v-lindholm /people/nobody-real
        /countries/no /countries/is /countries/se
      `
        .trim()
        .split(/\s+/)
        .toSorted(),
    );
  });

  test('are each once, and each has a file of its own', async () => {
    const all = await addresses(dataFileReader(readFrom(miniFiles)));
    expect(new Set(all.map(pageFile)).size).toBe(all.length);
  });
});

test.each([
  ['/', 'index.html'],
  ['/quotes', 'quotes.html'],
  ['/quotes/abcde', 'quotes/abcde.html'],
  ['/articles/a-day', 'articles/a-day.html'],
])('%s is answered by %s', (address, file) => {
  expect(pageFile(address)).toBe(file);
});
