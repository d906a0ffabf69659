import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';

const owners = {
  lists: 'the lists',
  article: 'an article',
  statement: 'a statement',
  person: 'a person',
  country: 'a country',
  app: 'the app',
} as const;

/** The type of each file, by its path: types are gone when code runs, so they are read where they are written. */
const source = readFileSync('src/site/data-files.ts', 'utf8');
const types = new Map(
  Array.from(
    source.matchAll(/(?:single|each)<(?:\w+, )?([^>]+)>\('\w+', '([^']+)'/g),
    ([, type = '', path = '']) => [path, type] as const,
  ),
);

test('the table of data files in the documentation is the one that the code has', () => {
  const rows = readFileSync('src/site/README.md', 'utf8').matchAll(/^\| `([^`]+)` +\| ([^|`]+?) +\| `([^`]+)` +\|/gm);
  const documented = Array.from(rows, ([, path, owner, type]) => ({ path, owner, type }));
  expect(documented).toEqual(
    Object.values(dataFiles).map(({ pattern, belongsTo }) => ({
      path: pattern,
      owner: owners[belongsTo],
      type: types.get(pattern),
    })),
  );
});
