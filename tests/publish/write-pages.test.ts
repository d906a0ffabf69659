import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as app from '../../src/publish/prerender.tsx';
import { writePages } from '../../src/publish/write-pages.ts';
import { miniFiles } from '../components/mini-edition.ts';

const pages = [
  'Article',
  'Articles',
  'Quotes',
  'Statement',
  'People',
  'Person',
  'Countries',
  'Country',
  'About',
  'Offline',
  'NotFound',
];
const chunk = (name: string) => ({ file: `assets/${name}.js`, name, imports: ['_shared.js', 'index.html'] });
const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true },
  'style.css': { file: 'assets/style.css' },
  '_shared.js': { file: 'assets/shared.js' },
  ...Object.fromEntries(pages.map((name) => [`src/pages/${name}Page.tsx`, chunk(name)])),
};
const index = `<html lang="xx"><head><link rel="stylesheet" href="/base/assets/style.css"><!--head--></head>
<body><div id="root"><!--page--></div><!--state--></body></html>`;

let outDir = '';
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(outDir, path)), { recursive: true });
  await writeFile(join(outDir, path), text);
};
const page = (path: string) => readFile(join(outDir, path), 'utf8');

/** What Vite has built before pages are written. */
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await put('.vite/manifest.json', JSON.stringify(manifest));
  await put('assets/style.css', 'main { color: red } .nowhere { color: blue }');
  await put('index.html', index);
  for (const [path, data] of miniFiles) await put(path, JSON.stringify(data));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

const htmlFiles = async () =>
  (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html')).toSorted();

describe('the pages of a site', () => {
  test('are a file for each address, one for all others, and one for those without a connection', async () => {
    const count = await writePages(outDir, '/base/', app);
    const all = (await app.addresses(async (path) => miniFiles.get(path))).map(app.fileOf);
    expect(await htmlFiles()).toEqual([...all, '404.html', 'offline.html'].toSorted());
    expect(count).toBe(all.length);
  });

  test('have the text, the sheet, the state, and their own modules, each once', async () => {
    await writePages(outDir, '/base/', app);
    const article = await page('articles/river-talks.html');
    expect(article).toContain('<title>Talks on the river');
    expect(article).toContain('<style>main{color:red}</style>');
    expect(article).toContain('id="page-state"');
    expect(article).toContain(`<html lang="${app.language}"`);
    const modules = [...article.matchAll(/modulepreload" crossorigin href="([^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(modules).toEqual(['/base/assets/Article.js', '/base/assets/shared.js']);
  });

  test('the one for all other addresses has no state: the app starts from the address', async () => {
    await writePages(outDir, '/', app);
    const notFound = await page('404.html');
    expect(notFound).toContain('There is no page at this address.');
    expect(notFound).not.toContain('page-state');
  });

  test('are the same bytes the second time', async () => {
    await writePages(outDir, '/', app);
    const first = new Map<string, string>();
    for (const name of await htmlFiles()) first.set(name, await page(name));
    await put('index.html', index);
    await writePages(outDir, '/', app);
    for (const [name, text] of first) expect(await page(name)).toBe(text);
  }, 30_000);

  test('load a large file once for all', async () => {
    const catalogue = miniFiles.get('data/catalogue.json') as object;
    await put('data/catalogue.json', JSON.stringify({ ...catalogue, more: 'x'.repeat(50_000) }));
    await writePages(outDir, '/base/', app);
    const people = await page('people.html');
    expect(people).toContain('<link rel="preload" as="fetch" crossorigin href="/base/data/catalogue.json">');
    expect(people).not.toContain('xxx');
  });
});

describe('no pages are written', () => {
  test('without a style sheet', async () => {
    await put('.vite/manifest.json', '{}');
    await expect(writePages(outDir, '/', app)).rejects.toThrow('no style sheet');
  });

  test('without the script of a page', async () => {
    const { 'src/pages/AboutPage.tsx': _, ...without } = manifest as Record<string, unknown>;
    await put('.vite/manifest.json', JSON.stringify(without));
    await expect(writePages(outDir, '/', app)).rejects.toThrow('src/pages/AboutPage.tsx');
  });

  test('without a data file that a page shows', async () => {
    await rm(join(outDir, 'data/countries/no.json'));
    await expect(writePages(outDir, '/', app)).rejects.toThrow('/countries/no has no page');
  });
});
