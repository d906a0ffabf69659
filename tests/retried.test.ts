import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderWith } from './folder-with';

/** What a run of these tests prints, in which each is tried once more if it fails. */
async function printed(tests: string): Promise<string> {
  const settings = { globals: true, retry: 1, reporters: [path.resolve('tests/retried.ts')], watch: false };
  const root = folderWith({
    'a.test.js': tests,
    'vitest.config.js': `export default ${JSON.stringify({ test: settings })}`,
    'package.json': '{ "type": "module" }',
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['node_modules/vitest/vitest.mjs', '--root', root], {
    env: { PATH: process.env['PATH'] },
  });
  return stdout.trim();
}

test('a run names each test that passed only when it was tried again, with its first failure', async () => {
  const tests = `
    let times = 0;
    describe('a list', () => {
      test('loads', () => {
        times += 1;
        expect(times).toBe(2);
      });
    });
    test('always works', () => {});`;
  expect(await printed(tests)).toBe(
    `One test passed only when it was tried again:
   a.test.js > a list > loads
     expected 1 to be 2 // Object.is equality`,
  );
});

test('a run in which each test passes at once says nothing', async () => {
  expect(await printed(`test('always works', () => {});`)).toBe('');
});
