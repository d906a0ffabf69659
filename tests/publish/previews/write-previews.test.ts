import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StatementIndex } from '../../../src/model/catalogue.ts';
import { previewPaths } from '../../../src/site/preview-paths.ts';
import { drawCard } from '../../../src/publish/previews/draw-card.ts';
import { pictureCache, writePreviews } from '../../../src/publish/previews/write-previews.ts';
import { miniCatalogue, miniStatements } from '../../components/mini-edition.ts';
import { slug, statementId } from '../../model/factories.ts';

let dir = '';
const cacheDir = () => join(dir, 'cache');
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const write = (statements: StatementIndex = miniStatements, outDir = join(dir, 'out')) =>
  writePreviews({
    outDir,
    catalogue: miniCatalogue,
    statements,
    cache: pictureCache(cacheDir(), '1'),
    workerFile: null,
  });
const written = (path: string, outDir = 'out') => readFile(join(dir, outDir, path));
const changed = (id: string, change: Partial<StatementIndex[number]>): StatementIndex =>
  miniStatements.map((statement) => (statement.id === id ? { ...statement, ...change } : statement));

const pictures = 1 + miniCatalogue.articles.length + miniStatements.length;
const open = previewPaths.statement(statementId('open8'));

describe('the pictures of a site', () => {
  test('are one for the edition, one for each article and one for each statement', async () => {
    expect(await write()).toEqual({ drawn: pictures, kept: 0, undrawn: [] });
    const files = await readdir(join(dir, 'out'), { recursive: true });
    expect(files.filter((name) => name.endsWith('.png')).toSorted()).toEqual(
      [
        previewPaths.site(),
        ...miniCatalogue.articles.map((article) => previewPaths.article(article.slug)),
        ...miniStatements.map(({ id }) => previewPaths.statement(id)),
      ].toSorted(),
    );
    expect(previewPaths.article(slug('river-talks'))).toBe('previews/articles/river-talks.png');
    expect(open).toBe('previews/quotes/open8.png');
  });

  test('are taken from an earlier build where nothing has changed', async () => {
    await write();
    const first = await written(open);
    expect(await write(miniStatements, join(dir, 'again'))).toEqual({ drawn: 0, kept: pictures, undrawn: [] });
    expect(await written(open, 'again')).toEqual(first);
  });

  test('are counted while they are drawn, apart from the edition’s own', async () => {
    const heard: string[] = [];
    const job = { outDir: join(dir, 'out'), catalogue: miniCatalogue, statements: miniStatements, workerFile: null };
    const advance = (done: number, total: number) => heard.push(`${done} of ${total}`);
    await writePreviews({ ...job, cache: pictureCache(cacheDir(), '1'), advance });
    const toDraw = pictures - 1;
    expect(heard).toEqual(Array.from({ length: toDraw }, (_, i) => `${i + 1} of ${toDraw}`));
  });

  test('are drawn anew where their words have changed, and nowhere else', async () => {
    await write();
    const first = await written(open);
    const report = await write(changed('open8', { words: ['The bridge is shut'] }));
    expect(report).toEqual({ drawn: 1, kept: pictures - 1, undrawn: [] });
    expect(await written(open)).not.toEqual(first);
  });

  test('are drawn anew where the kept one is broken', async () => {
    await write();
    const first = await written(open);
    for (const entry of await readdir(cacheDir(), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), 'broken');
    }
    expect(await write()).toMatchObject({ drawn: pictures, kept: 0 });
    expect(await written(open)).toEqual(first);
  });

  test('are the edition’s own where nothing can be drawn, and the report says which and why', async () => {
    const speaker = { kind: 'unnamed', name: 'متحدث' } as const;
    const report = await write(changed('open8', { words: ['الميناء مفتوح'], speaker }));
    expect(report.undrawn).toEqual([{ path: open, why: expect.stringContaining('fonts') }]);
    expect(await written(open)).toEqual(await written(previewPaths.site()));
    const { name, about } = miniCatalogue.edition;
    expect(await written(previewPaths.site())).toEqual(await drawCard({ card: 'site', name, about }));
  });

  test('are drawn all the same where they cannot be kept', async () => {
    await writeFile(cacheDir(), 'a file where a folder should be');
    expect(await write()).toMatchObject({ drawn: pictures, kept: 0, undrawn: [] });
    expect(await write()).toMatchObject({ drawn: pictures, kept: 0 });
  });
});
