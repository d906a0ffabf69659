import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name)),
]
  .filter((name) => name.endsWith('README.md'))
  .map((name) => [name, readFileSync(name, 'utf8')] as const);

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(pages)('%s', (name, text) => {
  test('links to files that are there', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(name), link)))).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = Array.from(text.matchAll(/npm run (?:-s )?([\w:-]+)/g), ([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('the first page is short', () => {
  expect(readFileSync('README.md', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(150);
});
