import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/compile/read-folder';
import { folderWith } from '../folder-with';

async function pathsIn(folder: string): Promise<readonly string[]> {
  return (await readFolder(folder)).map((file) => file.path).toSorted();
}

test('Markdown and YAML are read, at any depth, and nothing else', async () => {
  const folder = folderWith({
    'edition.yaml': 'name: A',
    'people.YML': 'a: b',
    'articles/a.md': 'a',
    'articles/2024/may/b.md': 'b',
    'articles/picture.txt': 'no content',
    'articles/no-ending': 'no content',
  });
  expect(await pathsIn(folder)).toEqual(['articles/2024/may/b.md', 'articles/a.md', 'edition.yaml', 'people.YML']);
});

test('a file is given as its bytes', async () => {
  const bytes = Uint8Array.of(0xff, 0x00, 0x0a);
  const files = await readFolder(folderWith({ 'a.md': bytes }));
  expect(files.map((file) => Array.from(file.bytes))).toEqual([Array.from(bytes)]);
});

test('hidden files and folders are left out', async () => {
  expect(await pathsIn(folderWith({ '.draft.md': 'a', '.git/b.md': 'b', 'c.md': 'c' }))).toEqual(['c.md']);
});

test('a folder that does not exist has no files', async () => {
  expect(await readFolder(path.join(folderWith(), 'nowhere'))).toEqual([]);
});

test('a folder may be named by a link', async () => {
  const folder = folderWith({ 'a.md': 'a' });
  const link = path.join(folderWith(), 'content');
  symlinkSync(folder, link);
  expect(await pathsIn(link)).toEqual(['a.md']);
});

test('a link to a file counts where the file stands in the folder', async () => {
  const folder = folderWith({ 'articles/a.md': 'a' });
  symlinkSync(path.join('articles', 'a.md'), path.join(folder, 'b.md'));
  expect(await pathsIn(folder)).toEqual(['articles/a.md', 'b.md']);
});

test('a link out of the folder is not followed, to a file or to a folder', async () => {
  const outside = folderWith({ 'secret.md': 'secret' });
  const folder = folderWith({ 'a.md': 'a' });
  symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'linked.md'));
  symlinkSync(outside, path.join(folder, 'folder'));
  symlinkSync(outside, path.join(folder, 'folder.md'));
  expect(await pathsIn(folder)).toEqual(['a.md']);
});

test('a link into a folder whose name begins like this one leads out', async () => {
  const outside = folderWith({ 'content/a.md': 'a', 'content-of-others/b.md': 'b' });
  const folder = path.join(outside, 'content');
  symlinkSync(path.join(outside, 'content-of-others', 'b.md'), path.join(folder, 'b.md'));
  expect(await pathsIn(folder)).toEqual(['a.md']);
});

test('links that lead in a circle add nothing', async () => {
  const folder = folderWith({ 'articles/a.md': 'a' });
  symlinkSync('..', path.join(folder, 'articles', 'up'));
  symlinkSync('.', path.join(folder, 'articles', 'here.md'));
  symlinkSync('itself.md', path.join(folder, 'itself.md'));
  expect(await pathsIn(folder)).toEqual(['articles/a.md']);
});

test('a link that leads nowhere is left out', async () => {
  const folder = folderWith({ 'a.md': 'a' });
  symlinkSync('no.md', path.join(folder, 'nowhere.md'));
  expect(await pathsIn(folder)).toEqual(['a.md']);
});

test('a folder is no file, though it may be called like one', async () => {
  const folder = folderWith({ 'a.md/b.md': 'b' });
  mkdirSync(path.join(folder, 'empty.md'));
  symlinkSync('empty.md', path.join(folder, 'linked.md'));
  expect(await pathsIn(folder)).toEqual(['a.md/b.md']);
});
