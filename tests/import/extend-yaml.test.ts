import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extendYaml } from '../../src/import/extend-yaml';

test.each<[string, string, string]>([
  [
    'at the end of its map',
    'a:\n  x: live\n  y: live\nb:\n  z: live\n',
    'a:\n  x: live\n  y: live\n  new: live\nb:\n  z: live\n',
  ],
  [
    'before the comments of what follows',
    'a:\n  x: live # why\n\n# about b\nb:\n',
    'a:\n  x: live # why\n  new: live\n\n# about b\nb:\n',
  ],
  [
    'after a value in braces',
    'a:\n  x: { moved: y, on: 2024-01-02 }\nb:\n',
    'a:\n  x: { moved: y, on: 2024-01-02 }\n  new: live\nb:\n',
  ],
  [
    'after a value of several lines',
    'a:\n  x:\n    moved: y\n    on: 2024-01-02\nb:\n',
    'a:\n  x:\n    moved: y\n    on: 2024-01-02\n  new: live\nb:\n',
  ],
  ['into a map in braces', 'a: { x: live }\nb:\n', 'a: { x: live, new: live }\nb:\n'],
  ['into an empty map in braces', 'a: {}\nb:\n', 'a: { new: live }\nb:\n'],
  ['under a key without value', 'a: # none yet\nb:\n  x: live\n', 'a: # none yet\n  new: live\nb:\n  x: live\n'],
  ['under a key that is not there', 'b:\n  x: live\n', 'b:\n  x: live\na:\n  new: live\n'],
  ['into an empty file', '', 'a:\n  new: live\n'],
  ['into a file of comments', '# Nothing yet.\n', '# Nothing yet.\na:\n  new: live\n'],
  ['with the indentation that is there', 'a:\n    x: live\n', 'a:\n    x: live\n    new: live\n'],
  ['with the ends of lines that are there', 'a:\r\n  x: live\r\nb:\r\n', 'a:\r\n  x: live\r\n  new: live\r\nb:\r\n'],
  ['without a last line feed', 'a:\n  x: live', 'a:\n  x: live\n  new: live'],
])('an entry is put %s, and all else stays', (_, before, after) => {
  expect(extendYaml(before, 'a', ['new: live'])).toBe(after);
  expect(parse(after)).toMatchObject({ a: { new: 'live' } });
});

test('entries of several lines are put at the end of the file’s own map', () => {
  expect(extendYaml('# All\none:\n  name: One\n', null, ['two:\n  name: Two', 'three:\n  name: Three'])).toBe(
    '# All\none:\n  name: One\ntwo:\n  name: Two\nthree:\n  name: Three\n',
  );
});

test('no entries change nothing', () => {
  expect(extendYaml('a:  { }', 'a', [])).toBe('a:  { }');
});
