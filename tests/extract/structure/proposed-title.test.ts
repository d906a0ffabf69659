import { expect, test } from 'vitest';
import { proposedTitle } from '../../../src/extract/structure/proposed-title';

const long = 'The harbour of the old town stays open through the winter, as the board decided on a stormy evening';

test.each<readonly [string, string, number, string]>([
  ['the first sentence, without its stop', 'The ferry sank. Nobody drowned.', 0, 'The ferry sank'],
  ['the first sentence, in quotation marks', '“The ferry sank.” Nobody drowned.', 0, '“The ferry sank'],
  ['a sentence without a stop', 'The ferry sank', 0, 'The ferry sank'],
  ['a point in a number does not end it', 'The ferry has 2.5 decks. It sank.', 0, 'The ferry has 2.5 decks'],
  ['the words after the dateline', 'PIER, May 3 — The ferry sank. So it was.', 13, 'The ferry sank'],
  ['everything where there is only a dateline', 'PIER, May 3 —', 13, 'PIER, May 3 —'],
  [
    'whole words of what is too long',
    long,
    0,
    'The harbour of the old town stays open through the winter, as the board decided on a…',
  ],
  ['a long word is cut', 'a'.repeat(200), 0, `${'a'.repeat(90)}…`],
  ['no half of a surrogate pair', `a${'😀'.repeat(100)}`, 0, `a${'😀'.repeat(44)}…`],
])('a working title is %s', (_, paragraph, from, title) => {
  expect(proposedTitle(paragraph, from)).toBe(title);
});
