import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureLine } from '../../src/import/failure';
import { lazyModules } from '../../src/import/lazy-modules';
import { noMetadata } from '../../src/import/raw-article';
import type { EditionState } from '../../src/import/edition-state';
import { runs } from '../runs';

const none: ReadonlySet<string> = new Set();
const empty: EditionState = {
  dir: 'content',
  files: [],
  people: [],
  ids: { articles: none, people: none, statements: none },
  articles: new Map(),
};
const how = {
  extract: lazyModules.extract,
  gazetteer: lazyModules.gazetteer,
  metadata: {},
  slug: null,
  notAfter: '2024-11-24',
  update: false,
};

/** Pieces of news, whole and broken, that are put together at random. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Ada Moen',
      'Harbour Minister Ada Moen',
      'Moen',
      'she',
      'He',
      'a senior official',
      'the ministry',
      'Oslo',
      'Norwegian',
      'Norway',
      'Georgia',
      'Georgia Tech',
      'Congo',
      'Jordan Lind',
      'said',
      'says',
      'told reporters',
      'according to',
      'added',
      'that',
      'the harbour stays open',
      'The pier was closed.',
      'it is “old”',
      'on Monday',
      'March 3, 2024',
      'Also Read:',
      'Source: The Quay',
      '---',
      '- id: a',
      'who said',
      'and',
      'but',
      'People said that they think that it is so',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      ',',
      '.',
      '?',
      '…',
      ':',
      '—',
      ', ',
      '\n',
      '\n\n',
      '(',
      ')',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(' '));

test('whatever a text holds, what is made of it compiles', () => {
  fc.assert(
    fc.property(text, (words) => {
      const prepared = lazyModules.prepare(
        { name: 'in', stem: 'in', text: words, metadata: noMetadata, notes: [] },
        empty,
        how,
      );
      const problem = prepared.ok ? '' : failureLine(prepared.failure);
      expect(['', 'in: all of its text is noise around an article; put the article’s text into it']).toContain(problem);
    }),
    runs(10_000),
  );
});
