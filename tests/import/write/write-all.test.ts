import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureLine } from '../../../src/import/failure';
import { type Disk, disk } from '../../../src/import/write/disk';
import { recover } from '../../../src/import/write/journal';
import { type FileChange, writeAll } from '../../../src/import/write/write-all';
import { folderWith } from '../../folder-with';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const before = { 'people.yaml': 'old people', 'permalinks.yaml': 'old ledger' };
const changes: readonly FileChange[] = [
  { path: 'articles/new.md', bytes: bytes('new article'), before: null },
  { path: 'people.yaml', bytes: bytes('new people'), before: bytes('old people') },
  { path: 'permalinks.yaml', bytes: bytes('new ledger'), before: bytes('old ledger') },
];
const after = { 'articles/new.md': 'new article', 'people.yaml': 'new people', 'permalinks.yaml': 'new ledger' };

/** All files of a folder with what is in them, the importer's hidden ones apart. */
const filesIn = (folder: string, hidden = false): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.startsWith('.') === hidden)
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A disk on which the step of this number, and with `stays` every later one, does not come about. */
function failingAt(step: number, error: Error, stays: boolean): Disk & { readonly steps: () => number } {
  let steps = 0;
  const tried = async (run: () => Promise<void>): Promise<void> => {
    steps += 1;
    if (stays ? steps >= step : steps === step) throw error;
    await run();
  };
  return {
    ...disk,
    steps: () => steps,
    write: (file, content) =>
      tried(async () => disk.write(file, content)).catch((cause: unknown) => {
        // What a full or dying disk has of a file is a part.
        writeFileSync(file, content.subarray(0, 3));
        throw cause;
      }),
    rename: (from, to) => tried(() => disk.rename(from, to)),
    remove: (file) => (stays && steps >= step ? Promise.reject(error) : disk.remove(file)),
  };
}

test('all files take their places and nothing else is left', async () => {
  const folder = folderWith(before);
  expect(await writeAll(folder, changes, disk)).toBeNull();
  expect(filesIn(folder)).toEqual(after);
  expect(filesIn(folder, true)).toEqual({});
});

test('a change of three files takes eight steps, and is decided with the fifth', async () => {
  const counting = failingAt(Number.POSITIVE_INFINITY, new Error('never'), false);
  await writeAll(folderWith(before), changes, counting);
  expect(counting.steps()).toBe(8);
});

describe.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
])('a disk that says %s', (code, reason) => {
  test.each([1, 2, 3, 4, 5])('at step %d leaves all as it was', async (step) => {
    const folder = folderWith(before);
    const failure = await writeAll(folder, changes, failingAt(step, systemError(code), false));
    expect(failure ? failureLine(failure) : '').toBe(
      `${folder}: it could not be written to: ${reason}; nothing there was changed; put that right and run the import again`,
    );
    expect(filesIn(folder)).toEqual(before);
    expect(filesIn(folder, true)).toEqual({});
  });

  test.each([6, 7, 8])('at step %d leaves the rest to the next run', async (step) => {
    const folder = folderWith(before);
    const failure = await writeAll(folder, changes, failingAt(step, systemError(code), false));
    expect(failure ? failureLine(failure) : '').toContain(`${reason}; some files are changed already; put that right`);
    expect(await recover(folder, disk)).toBe(true);
    expect(filesIn(folder)).toEqual(after);
    expect(filesIn(folder, true)).toEqual({});
  });
});

test('a process killed at whatever step leaves old files or new ones, which the next run makes all old or all new', async () => {
  for (let step = 1; step <= 8; step += 1) {
    const folder = folderWith(before);
    await writeAll(folder, changes, failingAt(step, new Error('killed'), true));
    for (const [name, text] of Object.entries(filesIn(folder))) {
      expect([Reflect.get(before, name), Reflect.get(after, name)]).toContain(text);
    }
    await recover(folder, disk);
    expect([before, after]).toContainEqual(filesIn(folder));
    expect(
      await writeAll(
        folder,
        changes.map((change) => ({ ...change, before: bytesOf(folder, change.path) })),
        disk,
      ),
    ).toBeNull();
    expect(filesIn(folder)).toEqual(after);
    expect(filesIn(folder, true)).toEqual({});
  }
});

const bytesOf = (folder: string, name: string): Uint8Array | null =>
  existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name)) : null;

test.each([
  ['changed', 'people.yaml', 'this file was changed while the import ran'],
  ['written', 'articles/new.md', 'this file has come about while the import ran'],
])('a file that somebody else has %s meanwhile is not overwritten', async (_, name, message) => {
  const folder = folderWith({ ...before, [name]: 'of somebody else' });
  const failure = await writeAll(folder, changes, disk);
  expect(failure ? failureLine(failure) : '').toBe(`${folder}/${name}: ${message}; nothing was written; run it again`);
  expect(filesIn(folder)).toEqual({ ...before, [name]: 'of somebody else' });
  expect(filesIn(folder, true)).toEqual({});
});

test('a journal that leads out of the folder moves nothing', async () => {
  const around = folderWith({
    'inner/.import-journal.json': JSON.stringify([{ from: '../.x.import', to: '../x' }]),
    '.x.import': 'x',
  });
  await recover(path.join(around, 'inner'), disk);
  expect(existsSync(path.join(around, 'x'))).toBe(false);
});
