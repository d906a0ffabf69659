import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { failureLine } from '../../src/import/failure';
import { gather } from '../../src/import/gather';
import { readInput } from '../../src/import/read-input';
import { folderWith } from '../folder-with';
import { streamOf } from './inputs';

/** A refusal for size asks for nothing that is slow to load. */
async function noReaders(): Promise<never> {
  throw new Error('asked for');
}

async function gathered(...names: string[]) {
  const { inputs, failures } = await gather(names);
  return { names: inputs.map(({ name }) => name), failures: failures.map((failure) => failureLine(failure)) };
}

test('a folder gives its files of known endings in the order of their paths, without hidden ones', async () => {
  const folder = folderWith({ 'b.txt': 'b', 'a/c.html': 'c', 'a.jsonl': '{}', '.hidden/d.txt': 'd', 'e.jpg': 'e' });
  expect(await gathered(folder)).toEqual({
    names: ['a.jsonl', 'a/c.html', 'b.txt'].map((name) => path.join(folder, name)),
    failures: [],
  });
});

test('a file that is named twice is read once', async () => {
  const folder = folderWith({ 'a.txt': 'a' });
  expect((await gathered(path.join(folder, 'a.txt'), folder, '-', '-')).names).toEqual([
    path.join(folder, 'a.txt'),
    'standard input',
  ]);
});

test('symbolic links out of the folder are refused, and those within it add nothing', async () => {
  const outside = folderWith({ 'secret.txt': 'secret' });
  const folder = folderWith({ 'a.txt': 'a' });
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'out.txt'));
  symlinkSync(outside, path.join(folder, 'up'));
  symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'in.txt'));
  symlinkSync(path.join(folder, 'no'), path.join(folder, 'nowhere.txt'));
  expect(await gathered(folder)).toEqual({
    names: [path.join(folder, 'a.txt')],
    failures: [
      `${folder}/nowhere.txt: this symbolic link leads nowhere: there is no such file or folder; take it out`,
      `${folder}/out.txt: this symbolic link leads out of the folder; name the file itself to import it`,
      `${folder}/up: this symbolic link leads out of the folder; name the file itself to import it`,
    ],
  });
});

test('an empty folder, and what is not there, are failures', async () => {
  const folder = folderWith({ 'a.jpg': 'a' });
  expect((await gathered(folder, path.join(folder, 'no.txt'))).failures).toEqual([
    expect.stringContaining(`${folder}: there is nothing in this folder to import; put files there that end in .txt`),
    `${folder}/no.txt: there is no such file or folder; check the name`,
  ]);
});

test('a file of 100 MB is refused for its size alone', async () => {
  const folder = folderWith();
  const file = path.join(folder, 'large.txt');
  const { truncateSync, writeFileSync } = await import('node:fs');
  writeFileSync(file, 'a');
  truncateSync(file, 100_000_000);
  const { failures } = await readInput({ name: 'large.txt', path: file }, null, streamOf(), noReaders);
  expect(failures.map((failure) => failureLine(failure))).toEqual([
    'large.txt: it has 100 MB; at most 1.5 MB are read; cut it into articles and import those',
  ]);
});

test('standard input is read no further than its limit', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += 1;
      yield new Uint8Array(1_000_000).fill(97);
    }
  }
  const { failures } = await readInput({ name: 'in', path: null }, 'text', endless(), noReaders);
  expect(failures[0]?.reason).toBe('it has more than 1.5 MB');
  expect(given).toBe(2);
});
