import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWorker } from '../../src/publish/worker.ts';

let outDir = '';
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(outDir, 'assets'));
  await writeFile(join(outDir, 'index.html'), 'home');
  await writeFile(join(outDir, 'offline.html'), 'nothing');
  await writeFile(join(outDir, 'assets', 'app-1.js'), 'app');
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

const written = () => readFile(join(outDir, 'sw.js'), 'utf8');

test('the worker is one script that lists what it keeps with its hash, the same the second time', async () => {
  expect(await writeWorker(outDir, 1000)).toEqual({
    whole: true,
    paths: ['assets/app-1.js', 'index.html', 'offline.html'],
    lists: [],
    size: 14,
  });
  const script = await written();
  for (const [path, content] of [
    ['assets/app-1.js', 'app'],
    ['index.html', 'home'],
  ] as const) {
    expect(script).toContain(path);
    expect(script).toContain(createHash('sha256').update(content).digest('base64'));
  }
  expect(script).not.toMatch(/\b(?:import|export)\b[^.(]/);
  expect(script).not.toContain('react');
  await writeWorker(outDir, 1000);
  expect(await written()).toBe(script);
});

test('a changed file makes another worker, and so a new version', async () => {
  await writeWorker(outDir, 1000);
  const script = await written();
  await writeFile(join(outDir, 'index.html'), 'Home');
  await writeWorker(outDir, 1000);
  expect(await written()).not.toBe(script);
});

test('the worker that ends it all keeps nothing', async () => {
  expect(await writeWorker(outDir, null)).toBeNull();
  expect(await written()).not.toContain('index.html');
});
