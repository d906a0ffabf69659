import { describe, expect, test } from 'vitest';
import { byline } from '../../../src/extract/structure/byline';

describe('a byline', () => {
  test.each<readonly [string, readonly string[]]>([
    ['By Ada Moen', ['Ada Moen']],
    ['BY ADA MOEN and OBI QUILL', ['ADA MOEN', 'OBI QUILL']],
    ['By Ada van der Moen & Obi O’Quill, The Quay', ['Ada van der Moen', 'Obi O’Quill', 'The Quay']],
    ['Written by Ada J. Moen | The Quay', ['Ada J. Moen']],
    ['Byline: Ada Moen.', ['Ada Moen']],
    ['Author: Ada', ['Ada']],
  ])('%s', (line, names) => {
    expect(byline(line)).toMatchObject({ what: 'The byline', byline: { printed: line, names } });
  });

  test.each([
    'By Norway',
    'By the pier',
    'By Monday the ice was gone',
    'By Ada Moen, it was said, nothing was done.',
    'Bygone Days',
    'Ada Moen',
  ])('is none: %s', (line) => {
    expect(byline(line)).toBeNull();
  });
});
