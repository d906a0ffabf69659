import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawingVersion } from '../../../src/publish/previews/drawing-version.ts';

let root = '';
const packages = (versions: Readonly<Record<string, string>>) =>
  writeFile(join(root, 'package.json'), JSON.stringify({ devDependencies: versions }));
const source = (text: string) => writeFile(join(root, 'src/publish/previews/draw.ts'), text);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(root, 'src/publish/previews'), { recursive: true });
  await source('draw()');
  await packages({ harfbuzzjs: '1.0.0', vite: '1.0.0' });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('how pictures are drawn is known by the code that draws them, and by the packages that it uses', async () => {
  const first = await drawingVersion(root);
  expect(await drawingVersion(root)).toBe(first);
  await packages({ harfbuzzjs: '1.0.0', vite: '2.0.0' });
  expect(await drawingVersion(root)).toBe(first);
  await packages({ harfbuzzjs: '1.0.1', vite: '2.0.0' });
  const second = await drawingVersion(root);
  expect(second).not.toBe(first);
  await source('draw(better)');
  expect(await drawingVersion(root)).not.toBe(second);
});

test('what is written about the drawing does not make pictures be drawn again', async () => {
  const first = await drawingVersion(root);
  await writeFile(join(root, 'src/publish/previews/README.md'), 'How it draws.');
  expect(await drawingVersion(root)).toBe(first);
});
