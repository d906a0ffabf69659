import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as app from '../../src/publish/prerender.tsx';
import { writePages } from '../../src/publish/write-pages.ts';
import { dataFileReader } from '../../src/publish/read-data.ts';
import { pageFile } from '../../src/site/page-file.ts';
import { miniFiles, readFrom } from '../components/mini-edition.ts';

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
const index = `<html lang="xx"><head><meta charset="utf-8" /><script>first();</script><link rel="stylesheet" href="/base/assets/style.css"><!--head--></head>
<body><div id="root"><!--page--></div><!--state--></body></html>`;

let outDir = '';
async function put(path: string, text: string) {
  await mkdir(dirname(join(outDir, path)), { recursive: true });
  await writeFile(join(outDir, path), text);
}
/** What the pages of each kind may look like. */
const classes = new Map(
  pages.map((name) => [
    `src/pages/${name}Page.tsx`,
    { wanted: new Set(name === 'Article' ? ['ours'] : []), known: new Set(['ours', 'nowhere']) },
  ]),
);
const write = (base = '/', draft = false) => writePages(outDir, base, app, { classes, draft });
const page = (path: string) => readFile(join(outDir, path), 'utf8');

/** What Vite has built before pages are written. */
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await put('.vite/manifest.json', JSON.stringify(manifest));
  await put('assets/style.css', 'main { color: red } .ours { color: green } .nowhere { color: blue }');
  await put('index.html', index);
  for (const [path, data] of miniFiles) await put(path, JSON.stringify(data));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

const htmlFiles = async () =>
  (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html')).toSorted();

describe('a draft of a site', () => {
  test('has its lists and profiles, and no page of a single article or statement', async () => {
    await write('/', true);
    const files = await htmlFiles();
    expect(files).toContain('index.html');
    expect(files).toContain('people/oskar-brandt.html');
    expect(files.filter((file) => /^(?:articles|quotes)\//.test(file))).toEqual([]);
  });
});

describe('the pages of a site', () => {
  test('are a file for each address, one for all others, and one for those without a connection', async () => {
    const { count } = await write('/base/');
    const all = (await app.addresses(dataFileReader(readFrom(miniFiles)))).map(pageFile);
    expect(await htmlFiles()).toEqual([...all, '404.html', 'offline.html'].toSorted());
    expect(count).toBe(all.length);
  });

  test('are counted while they are written', async () => {
    const heard: string[] = [];
    const { count } = await writePages(outDir, '/', app, {
      classes,
      advance: (done, total) => heard.push(`${done} of ${total}`),
    });
    expect(heard).toEqual(Array.from({ length: count }, (_, i) => `${i + 1} of ${count}`));
  });

  test('have the text, the sheet, the state, and their own modules, each once', async () => {
    await write('/base/');
    const article = await page('articles/river-talks.html');
    expect(article).toContain('<title>Talks on the river');
    expect(article).toContain('<style>main{color:red}.ours{color:green}</style>');
    expect(await page('about.html')).toContain('<style>main{color:red}</style>');
    expect(article).toContain('id="page-state"');
    expect(article).toContain(`<html lang="${app.language}"`);
    const modules = [...article.matchAll(/modulepreload" crossorigin href="([^"]*)"/g)].map(([, href]) => href);
    expect(modules).toEqual(['/base/assets/Article.js', '/base/assets/shared.js']);
  });

  test('the one for all other addresses has no state: the app starts from the address', async () => {
    await write();
    const notFound = await page('404.html');
    expect(notFound).toContain('There is no page at this address.');
    expect(notFound).not.toContain('page-state');
  });

  test('are the same bytes the second time', async () => {
    await write();
    const first = new Map<string, string>();
    for (const name of await htmlFiles()) first.set(name, await page(name));
    await put('index.html', index);
    await write();
    for (const [name, text] of first) expect(await page(name)).toBe(text);
  }, 30_000);

  test('tell what stands in any of them and runs or styles it', async () => {
    const { inline } = await write();
    expect(inline.scripts).toEqual(['first();']);
    expect(new Set(inline.styles)).toEqual(new Set(['main{color:red}', 'main{color:red}.ours{color:green}']));
  });

  test('load a large file once for all', async () => {
    const catalogue = miniFiles.get('data/catalogue.json') as object;
    await put('data/catalogue.json', JSON.stringify({ ...catalogue, more: 'x'.repeat(50_000) }));
    await write('/base/');
    const people = await page('people.html');
    expect(people).toContain('<link rel="preload" as="fetch" crossorigin href="/base/data/catalogue.json">');
    expect(people).not.toContain('xxx');
  });
});

describe('no pages are written', () => {
  test('without a style sheet', async () => {
    await put('.vite/manifest.json', '{}');
    await expect(write()).rejects.toThrow('no style sheet');
  });

  test('without the script of a page', async () => {
    const { 'src/pages/AboutPage.tsx': _, ...without } = manifest as Record<string, unknown>;
    await put('.vite/manifest.json', JSON.stringify(without));
    await expect(write()).rejects.toThrow('src/pages/AboutPage.tsx');
  });

  test('of a kind whose styles are not known', async () => {
    await expect(writePages(outDir, '/', app, { classes: new Map() })).rejects.toThrow('/ is a page of no kind');
  });

  test('without a data file that a page shows', async () => {
    await rm(join(outDir, 'data/countries/no.json'));
    await expect(write()).rejects.toThrow('/countries/no has no page');
  });
});
