import { spawn } from 'node:child_process';
import { existsSync, openSync, watch } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionWith, faultsOf, filesOf, kept, story } from './importing';
import { folderWith } from '../folder-with';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command itself. `whileRunning` gets a function that kills it. */
const command = (
  args: readonly string[],
  folder: string,
  {
    stdout = 'pipe',
    whileRunning = () => {},
    first = [],
  }: { stdout?: 'pipe' | number; whileRunning?: (kill: () => void) => void; first?: readonly string[] } = {},
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
    whileRunning(() => child.kill('SIGKILL'));
  });

const timeout = 60_000;

test('the command reads, writes and ends with its status', { timeout }, async () => {
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
  { timeout },
  async () => {
    const { code, err } = await command(['--help'], folderWith(), { stdout: openSync('/dev/full', 'w') });
    expect(code).toBe(1);
    expect(err).toContain('the disk is full');
  },
);

test(
  'a command killed while it writes leaves old files or new ones, and the next brings all to an end',
  { timeout },
  async () => {
    const folder = editionWith();
    const before = filesOf(folder);
    const inputs = folderWith({ 'harbour.txt': story });
    const args = [path.join(inputs, 'harbour.txt'), '--write'];
    const { code } = await command(args, folder, {
      whileRunning: (kill) => {
        const watcher = watch(folder, () => {
          watcher.close();
          kill();
        });
      },
    });
    expect(code).toBeNull();
    const left = filesOf(folder);
    expect([kept, `${kept}ruth-lindgaard:\n  name: Ruth Lindgaard\n  aliases:\n    - Lindgaard\n`]).toContain(
      left['people.yaml'],
    );
    expect(left['edition.yaml']).toBe(before['edition.yaml']);
    await command(args, folder);
    expect(await faultsOf(folder)).toEqual([]);
    expect(Object.keys(filesOf(folder))).toEqual([
      'articles/harbour.md',
      'edition.yaml',
      'people.yaml',
      'permalinks.yaml',
    ]);
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

test(
  'a command killed between two files leaves whole files, old and new, and the next brings the rest',
  { timeout },
  async () => {
    const folder = editionWith();
    const before = filesOf(folder);
    const inputs = folderWith({ 'harbour.txt': story });
    const args = [path.join(inputs, 'harbour.txt'), '--write'];
    // The first is the journal’s, the second the first file’s.
    const { code } = await command(args, folder, { first: killedBeforeRename(3) });
    expect(code).toBeNull();
    const { '.import-journal.json': journal = '', ...left } = filesOf(folder);
    const changed = Object.keys(left).filter((name) => !name.includes('.import') && left[name] !== before[name]);
    expect([JSON.parse(journal).length, changed.length]).toEqual([3, 1]);
    expect((await command(args, folder)).err).toMatch(/^An import that was interrupted has been brought to its end\./);
    expect(await faultsOf(folder)).toEqual([]);
    expect(Object.keys(filesOf(folder))).toEqual([
      'articles/harbour.md',
      'edition.yaml',
      'people.yaml',
      'permalinks.yaml',
    ]);
  },
);
