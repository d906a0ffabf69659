import { expect, test } from 'vitest';
import { proposedTitle } from '../../../src/extract/structure/proposed-title';

const long = 'The harbour of the old town stays open through the winter, as the board decided on a stormy evening';

test.each<readonly [string, string, number, string]>([
  ['the first sentence, without its stop', 'The ferry sank. Nobody drowned.', 0, 'The ferry sank'],
  ['the first sentence, with what stands in marks', '“The ferry sank.” Nobody drowned.', 0, '“The ferry sank'],
  ['a sentence that nothing ends', 'The ferry sank', 0, 'The ferry sank'],
  ['a stop within a number is none', 'The ferry has 2.5 decks. It sank.', 0, 'The ferry has 2.5 decks'],
  ['what follows the dateline', 'PIER, May 3 — The ferry sank. So it was.', 13, 'The ferry sank'],
  ['all of it where only the dateline is there', 'PIER, May 3 —', 13, 'PIER, May 3 —'],
  [
    'whole words of what is too long',
    long,
    0,
    'The harbour of the old town stays open through the winter, as the board decided on a…',
  ],
  ['a long word, cut', 'a'.repeat(200), 0, `${'a'.repeat(90)}…`],
  ['no half of a character', `a${'😀'.repeat(100)}`, 0, `a${'😀'.repeat(44)}…`],
])('a working title is %s', (_, paragraph, from, title) => {
  expect(proposedTitle(paragraph, from)).toBe(title);
});
