import { expect, test } from 'vitest';
import { isSlug } from '../../src/model/ids';
import { proposedSlug } from '../../src/import/slug-of';

test.each([
  ['Harbour to stay open', 'harbour-to-stay-open'],
  ['../../etc/passwd', 'etc-passwd'],
  [String.raw`..\..\boot.ini`, 'boot-ini'],
  ['/absolute', 'absolute'],
  ['CON', 'con-article'],
  ['Lpt1', 'lpt1-article'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor-article'],
  ['Ærø’s café – naïve?', 'aeros-cafe-naive'],
  ['Moen\u0301 says', 'moen-says'],
  ['2024', '2024'],
  ['word '.repeat(60), Array.from({ length: 19 }, () => 'word').join('-')],
  ['x'.repeat(300), 'x'.repeat(95)],
])('%s becomes %s', (name, slug) => {
  expect(proposedSlug([name], 'text')).toBe(slug);
});

test('the first name with letters of the Latin alphabet counts, else a hash of the text', () => {
  expect(proposedSlug([null, 'Порт', 'Port'], 'text')).toBe('port');
  const hashed = proposedSlug(['Порт', '...'], 'text');
  expect(hashed).toMatch(/^article-[0-9a-f]{8}$/);
  expect(isSlug(hashed)).toBe(true);
  expect(proposedSlug(['Порт'], 'text')).toBe(hashed);
  expect(proposedSlug(['Порт'], 'another text')).not.toBe(hashed);
});
