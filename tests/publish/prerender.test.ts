import { describe, expect, test, vi } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import type { ReadData } from '../../src/data/query-client.ts';
import { addresses, renderer } from '../../src/publish/prerender.tsx';
import { dataFileReader } from '../../src/publish/read-data.ts';
import { miniArticle, miniCatalogue, miniFiles, miniWith, miniWithout, readFrom } from '../components/mini-edition.ts';
import { slug, statementId } from '../model/factories.ts';

const read = readFrom(miniFiles);
const render = (address: string, base: string, from: ReadData) => renderer(base, from)(address);

interface State {
  readonly queries: readonly {
    readonly queryKey: readonly string[];
    readonly state: { readonly data: unknown };
  }[];
}
const stateOf = (json: string) => JSON.parse(json) as State;
const filesIn = (json: string) => stateOf(json).queries.map(({ queryKey }) => queryKey[1]);

describe('a page as it is built', () => {
  test('has its title and description apart from its body', async () => {
    const { head, body } = await render('/articles/river-talks', '/', read);
    expect(head).toMatch(/<title>Talks on the river · .*<\/title>/);
    expect(head).toMatch(/<meta name="description" content="Who said what in “Talks on the river”/);
    expect(body).not.toMatch(/<title|<meta/);
    expect(body).toMatch(/^<div id="app"/);
  });

  test('can be read without a script', async () => {
    const { body } = await render('/articles/quiet-day', '/', read);
    expect(body).toContain('>Nothing was said.</p>');
  });

  test('has the data that it shows, and no other', async () => {
    const { state } = await render('/quotes/count2', '/', read);
    expect(filesIn(state)).toEqual([dataFiles.statement.at(statementId('count2'))]);
    const article = await render('/articles/river-talks', '/', read);
    expect(stateOf(article.state).queries[0]?.state.data).toEqual(miniArticle('river-talks'));
  });

  test('names the module of its page', async () => {
    const { modules } = await render('/articles/river-talks', '/', read);
    expect(modules).toEqual(['src/pages/ArticlePage.tsx']);
  });

  test('does not carry a large file, but says which it has shown', async () => {
    const large = {
      ...miniCatalogue,
      articles: miniCatalogue.articles.map((entry) => ({ ...entry, more: 'x'.repeat(20_000) })),
    };
    const page = await render('/', '/', readFrom(miniWith({ [dataFiles.catalogue.at()]: large })));
    expect(page.fetched).toEqual(['data/catalogue.json']);
    expect(page.state).not.toContain('xxx');
    expect(page.body).toContain('Talks on the river');
  });

  test('leads to addresses under the site’s base', async () => {
    // Links know it from the build, as it stands in the app's code.
    vi.stubEnv('BASE_URL', '/some/path/');
    const { body } = await render('/articles/river-talks', '/some/path/', read);
    const hrefs = [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !href?.startsWith('/some/path/'))).toEqual([]);
    vi.unstubAllEnvs();
  });

  test.each([
    ['/articles/old-river', 'This article has moved.'],
    ['/quotes/gone10', 'This statement was withdrawn.'],
    ['/404', 'There is no page at this address.'],
  ])('%s says “%s”', async (address, said) => {
    const { body } = await render(address, '/', read);
    // React parts neighbouring texts by comments.
    expect(body.replaceAll('<!-- -->', '')).toContain(said);
  });

  test('of what is no longer there carries the ledger, so that nobody has to ask', async () => {
    const { state } = await render('/quotes/gone10', '/', read);
    expect(filesIn(state)).toEqual([dataFiles.permalinks.at()]);
  });
});

test('the same content gives the same page, and none says when it was made', async () => {
  const inOneGo = renderer('/', read);
  for (const address of await addresses(dataFileReader(read))) {
    const first = await inOneGo(address);
    await new Promise((done) => setTimeout(done, 2));
    // What was rendered before leaves nothing behind.
    expect(await render(address, '/', read)).toEqual(first);
    const now = String(Date.now());
    expect(JSON.stringify(first)).not.toContain(now.slice(0, 7));
    expect(first.state).not.toMatch(/"dataUpdatedAt":(?!1,)/);
  }
}, 30_000);

test('no text of the content is markup on a page', async () => {
  const hostile = '<img src=x onerror=alert(1)></script>';
  const article = {
    ...miniArticle('quiet-day'),
    title: { text: hostile, by: 'source' },
    paragraphs: [hostile],
  };
  const page = await render(
    '/articles/quiet-day',
    '/',
    readFrom(miniWith({ [dataFiles.article.at(slug('quiet-day'))]: article })),
  );
  expect(`${page.head}${page.body}`).not.toContain('<img');
  expect(page.body).toContain('&lt;img');
});

describe('a build ends with an error', () => {
  test('where a page’s data does not come', async () => {
    await expect(render('/quotes', '/', miniWithout(dataFiles.statements.at(), 500))).rejects.toMatchObject({
      status: 500,
    });
  });

  test('where a list’s file is not there', async () => {
    await expect(render('/', '/', readFrom(new Map()))).rejects.toMatchObject({
      path: 'data/catalogue.json',
    });
  });

  test('where an address that is to be published has nothing', async () => {
    await expect(render('/countries/no', '/', readFrom(new Map()))).rejects.toThrow('/countries/no has no page');
    const noLedger = new Map([[dataFiles.permalinks.at(), { articles: {}, statements: {}, people: {} }]]);
    await expect(render('/quotes/count2', '/', readFrom(noLedger))).rejects.toThrow('/quotes/count2 has no page');
  });

  test('where a page cannot be rendered', async () => {
    const { statements: _, ...without } = miniArticle('quiet-day');
    const spoilt = readFrom(miniWith({ [dataFiles.article.at(slug('quiet-day'))]: without }));
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(render('/articles/quiet-day', '/', spoilt)).rejects.toBeInstanceOf(TypeError);
    silenced.mockRestore();
  });
});
