// @vitest-environment jsdom
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { xml, xmlDocument } from '../../src/publish/xml.ts';
import { runs } from '../runs.ts';
import { parseXml } from './parse-xml.ts';

/** What markup may trip over, and whatever else, halves of pairs too. */
const pieces = oneof(
  constantFrom('<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?x', '&amp;', '&#0;', '\r', '\r\n', '\t'),
  constantFrom(
    ' ',
    '\u0000',
    '\u0001',
    '\u0008',
    '\u000b',
    '\u001f',
    '\u007f',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '😀',
  ),
  string({ unit: 'binary', maxLength: 5 }),
);
const texts = array(pieces, { maxLength: 8 }).map((all) => all.join(''));

/** As XML 1.0 lets it be said (section 2.2): what it has no characters for is replaced, one by one. */
const sayable = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isCharacter =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return isCharacter ? character : '\ufffd';
  }).join('');

test('any text comes out of an element and an attribute as it went in', () => {
  assert(
    property(texts, (text) => {
      const { documentElement: root } = parseXml(xmlDocument(xml`<a b="${text}"><c>${text}</c></a>`));
      expect(root.getAttribute('b')).toBe(sayable(text));
      expect(root.childElementCount).toBe(1);
      expect(root.textContent).toBe(sayable(text));
    }),
    runs(2000),
  );
});

test('markup within markup stays markup', () => {
  const items = ['a&b', '<c>'].map((text) => xml`<i>${text}</i>`);
  expect(xml`<ul>${items}${xml`<hr/>`}${''}</ul>`.source).toBe('<ul><i>a&#38;b</i><i>&#60;c&#62;</i><hr/></ul>');
});
