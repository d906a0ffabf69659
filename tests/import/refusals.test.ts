import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readText } from './inputs';

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'in: it is empty; put the article’s text into it'],
  ['white space', ' \n\t\u00a0\n', 'in: there is nothing but white space in it; put'],
  ['a byte order mark alone', '\ufeff', 'in: it is empty; put'],
  ['UTF-16', utf16('The harbour'), 'in: this is UTF-16; save it as UTF-8'],
  ['UTF-16, big end first', utf16('The harbour').swap16(), 'in: this is UTF-16; save it as UTF-8'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x54, 0, 0, 0]), 'in: this is UTF-32; save it as UTF-8'],
  [
    'Latin-1',
    Buffer.from('One.\nThe caf\xe9 is shut.', 'latin1'),
    'in:2: byte 13 and those after it are not UTF-8; save',
  ],
  [
    'a character cut off at the end',
    Buffer.from([0x41, 0x0a, 0xe2, 0x80]),
    'in:2: byte 3 and those after it are not UTF-8',
  ],
  ['a NUL', 'One.\nTwo\0.', 'in:2:4: there is a NUL in it, which no text has; save it as text, in UTF-8'],
  ['a control character', 'One.\nTwo\u001b[31m', 'in:2:4: the control character U+001B stands here; take it out'],
  ['a Windows-1252 mark read as Latin-1', 'He said \u0093no\u0094', 'in:1:9: the control character U+0093 stands here'],
  [
    'a zip archive',
    Buffer.from('PK\u0003\u0004rest'),
    'in: this is a zip archive (or an office document), not text; unpack it',
  ],
  ['a gzip archive', gzipSync('text'), 'in: this is a gzip archive, not text; unpack it'],
  ['a PDF', '%PDF-1.7\n', 'in: this is a PDF document, not text; save its text'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'in: this is a PNG picture, not text'],
  ['700,000 paragraphs', 'a\n'.repeat(700_000), 'in: its text has 700001 lines; an article has at most 20000; cut'],
  ['a million paragraphs', 'a\n'.repeat(1_000_000), 'in: it has more than 1.5 MB; cut it into articles'],
])('%s is refused with its place and what to do', async (_, content, message) => {
  const { articles, failures } = await readText(content, 'text');
  expect(articles).toEqual([]);
  expect(failures).toEqual([expect.stringContaining(message)]);
});

test('a page of a million paragraphs is refused for their number', async () => {
  const { failures } = await readText('<p>a'.repeat(1_000_000), 'html');
  expect(failures).toEqual(['in: it has more than 50,000 elements; save the page’s text instead']);
});

test.each([
  ['a byte order mark', '\ufeffOne.', 'One.'],
  ['carriage returns', 'One.\r\nTwo.\rThree.', 'One.\nTwo.\nThree.'],
  ['a form feed, which ends a page', 'One.\fTwo.', 'One.\nTwo.'],
  ['Unicode’s own ends of lines and paragraphs', 'One.\u2028Two.\u2029Three.', 'One.\nTwo.\n\nThree.'],
])('%s is read', async (_, content, text) => {
  const { articles } = await readText(content, 'text');
  expect(articles.map((article) => article.text)).toEqual([text]);
});
