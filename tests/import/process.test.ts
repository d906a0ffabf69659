import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionWith, faultsOf, filesOf, importing, story } from './importing';
import { folderWith } from '../folder-with';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command itself. `first` are options of Node's own. */
const command = (
  args: readonly string[],
  folder: string,
  { stdout = 'pipe', first = [] }: { stdout?: 'pipe' | number; first?: readonly string[] } = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...first, 'src/import/run.mjs', ...args], {
      env: { ...process.env, VERBATIM_CONTENT: folder },
      stdio: ['ignore', stdout, 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });

test('the command reads, writes and ends with its status', async () => {
  const folder = editionWith();
  const inputs = folderWith({ 'harbour.txt': story });
  const good = await command([path.join(inputs, 'harbour.txt'), '--write', '--report'], folder);
  expect({ code: good.code, files: Object.keys(filesOf(folder)) }).toEqual({
    code: 0,
    files: ['articles/harbour.md', 'edition.yaml', 'people.yaml', 'permalinks.yaml'],
  });
  expect(good.out).toContain('Harbour to stay open');
  const bad = await command([path.join(inputs, 'no.txt')], folder);
  expect(bad).toEqual({
    code: 1,
    out: '',
    err: `1 failure:\n${inputs}/no.txt: there is no such file or folder; check the name\n`,
  });
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk behind standard output ends the command with a message',
  async () => {
    const { code, err } = await command(['--help'], folderWith(), { stdout: openSync('/dev/full', 'w') });
    expect(code).toBe(1);
    expect(err).toContain('the disk is full');
  },
);

/** Has the process killed by the system right before a file takes its place for the `nth` time. */
function killedBeforeRename(nth: number): readonly string[] {
  const code = `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename } = fs;
    let times = 0;
    fs.rename = async (from, to) => {
      times += 1;
      if (times === ${nth}) process.kill(process.pid, 'SIGKILL');
      await rename(from, to);
    };
    syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

/** An edition in the middle of whose import the command is killed, and what it holds then. */
async function interruptedImport(nth: number) {
  const folder = editionWith();
  const before = filesOf(folder);
  const args = [path.join(folderWith({ 'harbour.txt': story }), 'harbour.txt'), '--write'];
  const { code } = await command(args, folder, { first: killedBeforeRename(nth) });
  expect(code).toBeNull();
  const left = filesOf(folder);
  const isWritten = (name: string): boolean => !name.includes('.import') && left[name] !== before[name];
  return { folder, args, left, written: Object.keys(left).filter(isWritten) };
}

async function expectWhole(folder: string): Promise<void> {
  expect(await faultsOf(folder)).toEqual([]);
  expect(Object.keys(filesOf(folder))).toEqual([
    'articles/harbour.md',
    'edition.yaml',
    'people.yaml',
    'permalinks.yaml',
  ]);
}

test('a command killed before its first file is in its place changes nothing, and the next starts over', async () => {
  const { folder, args, written } = await interruptedImport(1);
  expect(written).toEqual([]);
  expect((await importing(args, { folder })).err).not.toContain('interrupted');
  await expectWhole(folder);
});

test('a command killed between two files leaves whole files, old and new, and the next brings the rest', async () => {
  // The first is the journal’s, the second the first file’s.
  const { folder, args, left, written } = await interruptedImport(3);
  expect(JSON.parse(left['.import-journal.json'] ?? '')).toHaveLength(3);
  expect(written).toHaveLength(1);
  const { err } = await importing(args, { folder });
  expect(err).toMatch(/^An import that was interrupted has been brought to its end\./);
  await expectWhole(folder);
});
