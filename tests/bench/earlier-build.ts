import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildSite } from '../journeys/support/build-site';

const run = promisify(execFile);

const lock = (folder: string): Promise<string> => readFile(join(folder, 'package-lock.json'), 'utf8');

/** Has the packages that a checkout asks for in it: ours where they are the same. */
async function withPackages(checkout: string): Promise<void> {
  if ((await lock(checkout)) === (await lock('.'))) {
    await symlink(resolve('node_modules'), join(checkout, 'node_modules'));
  } else {
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: checkout });
  }
}

/**
 * Builds the site from `content` as an earlier state of this repository does. `state` is a revision of git, or a
 * folder with a checkout that has its packages.
 */
export async function buildEarlier(state: string, content: string, outDir: string): Promise<void> {
  const isFolder = existsSync(join(state, 'package.json'));
  const folder = isFolder ? resolve(state) : await mkdtemp(join(tmpdir(), 'verbatim-earlier-'));
  try {
    if (!isFolder) {
      await run('git', ['worktree', 'add', '--detach', folder, state]);
      await withPackages(folder);
    }
    await buildSite({ cwd: folder, content: resolve(content), outDir });
  } finally {
    if (!isFolder) {
      await run('git', ['worktree', 'remove', '--force', folder]);
      await rm(folder, { recursive: true, force: true });
    }
  }
}
