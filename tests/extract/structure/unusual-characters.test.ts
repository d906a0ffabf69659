import { describe, expect, test } from 'vitest';
import { codePointName, withoutUnusual } from '../../../src/extract/structure/unusual-characters';

describe('characters that readers do not see are removed', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ['a bidirectional override', 'a\u202eb', 'ab', ['U+202E']],
    ['an isolate', '\u2066ab\u2069', 'ab', ['U+2066', 'U+2069']],
    ['a space without width', 'har\u200bbour', 'harbour', ['U+200B']],
    ['a joiner between Latin letters', 'har\u200dbour', 'harbour', ['U+200D']],
    ['a tag', 'pier\u{e0041}', 'pier', ['U+E0041']],
    ['a soft hyphen', 'har\u00adbour', 'harbour', ['U+00AD']],
    ['a byte order mark', '\ufeffpier', 'pier', ['U+FEFF']],
    ['a control character', 'pi\u0000er\u0007', 'pier', ['U+0000', 'U+0007']],
    ['half a character', 'pier\ud83d', 'pier', ['U+D83D']],
    ['a direction mark without need', 'pi\u200eer', 'pier', ['U+200E']],
  ])('%s', (_, text, expected, names) => {
    const { text: kept, unusual } = withoutUnusual(text);
    expect(kept).toBe(expected);
    expect(unusual.map(({ character }) => codePointName(character))).toEqual(names);
  });
});

describe('legitimate characters are kept', () => {
  test.each([
    ['right-to-left text with its marks', 'שלום\u200f, pier'],
    ['joiners of emoji', '👩\u200d🚀 and 🏳️\u200d🌈'],
    ['joiners of Indic and Arabic letters', 'क्\u200dष, می\u200cخواهم'],
    ['the tags of a flag', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['line breaks and tabs', 'a\tb\r\nc\u2028d\u0085e'],
  ])('%s', (_, text) => {
    expect(withoutUnusual(text)).toEqual({ text, unusual: [] });
  });
});

test('their places are offsets into the cleaned text', () => {
  expect(withoutUnusual('ab\u200bcd\u202eef').unusual.map(({ at }) => at)).toEqual([2, 4]);
});
