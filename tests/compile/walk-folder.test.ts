import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walkFolder } from '../../src/compile/walk-folder';
import { folderWith } from '../folder-with';

async function walked(folder: string): Promise<readonly string[]> {
  return (await walkFolder(folder)).map(({ path: name, kind }) => `${kind} ${name}`).toSorted();
}

test('files are found at any depth, with / between folders', async () => {
  const deep = Array.from({ length: 60 }, (_, i) => `f${i}`).join('/');
  const folder = folderWith({ 'a.txt': '', 'b/c': '', [`${deep}/d.md`]: '' });
  expect(await walked(folder)).toEqual(['file a.txt', 'file b/c', `file ${deep}/d.md`]);
});

test('folders alone are nothing to find', async () => {
  const folder = folderWith();
  mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
  expect(await walked(folder)).toEqual([]);
});

test('hidden files are left out, and hidden folders with all that is in them', async () => {
  expect(await walked(folderWith({ '.a': '', '.b/c': '', 'd/.e/f': '', 'd/g': '' }))).toEqual(['file d/g']);
});

test('links are named and never followed: within the folder, out of it, to nowhere, in a circle', async () => {
  const outside = folderWith({ 'secret.txt': '' });
  const folder = folderWith({ 'a/b.txt': '' });
  symlinkSync(outside, path.join(folder, 'out'));
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'out.txt'));
  symlinkSync('a', path.join(folder, 'within'));
  symlinkSync('nowhere', path.join(folder, 'dangling'));
  symlinkSync('..', path.join(folder, 'a', 'up'));
  symlinkSync('itself', path.join(folder, 'itself'));
  expect(await walked(folder)).toEqual([
    'file a/b.txt',
    'link a/up',
    'link dangling',
    'link itself',
    'link out',
    'link out.txt',
    'link within',
  ]);
});

test('a folder that does not exist is an error', async () => {
  await expect(walkFolder(path.join(folderWith(), 'nowhere'))).rejects.toThrow('ENOENT');
});
