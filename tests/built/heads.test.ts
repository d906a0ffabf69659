// @vitest-environment jsdom
import { describe, expect, inject, test } from 'vitest';
import type { Retirement } from '../../src/model/edition.ts';
import { isPersonId, isSlug, isStatementId } from '../../src/model/ids.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { pageFile } from '../../src/site/page-file.ts';
import { paths } from '../../src/site/paths.ts';
import { previewPaths } from '../../src/site/preview-paths.ts';
import { catalogueOf, permalinksOf, statementsOf } from '../journeys/support/published';
import { notInSchemaOrg } from '../publish/schema-org';
import { type BuiltPage, builtSite } from './pages';
import { zoteroItem } from './zotero';

const real = await builtSite('real');
const published = await builtSite('published');
const site = 'https://example.org/base/';

const addressOf = (file: string): string => `/${file.replace(/(?:^index)?\.html$/, '')}`;

function pageAt(address: string, { pages } = published): BuiltPage {
  const page = pages.find(({ file }) => file === pageFile(address));
  if (page === undefined) throw new Error(`the site has no page at ${address}`);
  return page;
}

const contents = ({ document }: BuiltPage, name: string): readonly string[] =>
  Array.from(
    document.querySelectorAll(`head meta[name="${name}"], head meta[property="${name}"]`),
    (meta) => meta.getAttribute('content') ?? '',
  );

const hrefs = ({ document }: BuiltPage, link: string): readonly string[] =>
  Array.from(document.querySelectorAll(`head link${link}`), (one) => one.getAttribute('href') ?? '');

const linkedIn = ({ document }: BuiltPage): readonly Readonly<Record<string, unknown>>[] =>
  Array.from(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
    JSON.parse(textContent ?? ''),
  );

/** There is nothing (any more) at its address, and nothing that took its place. */
const isNotice = (page: BuiltPage): boolean => contents(page, 'robots').includes('noindex');

const moves = <Id extends string>(
  retired: Readonly<Record<string, Retirement<Id>>>,
  isId: (text: string) => text is Id,
  path: (id: Id) => string,
) =>
  Object.entries(retired).flatMap(([id, entry]): [string, string][] =>
    entry.kind === 'moved' && isId(id) ? [[path(id), path(entry.to)]] : [],
  );

/** Where what stood at an address stands now. */
async function movedOf(name: 'real' | 'published'): Promise<ReadonlyMap<string, string>> {
  const { articles, people, statements } = await permalinksOf(name);
  return new Map([
    ...moves(articles, isSlug, paths.article),
    ...moves(people, isPersonId, paths.person),
    ...moves(statements, isStatementId, paths.statement),
  ]);
}

const faulty = (pages: readonly BuiltPage[], isRight: (page: BuiltPage) => boolean): readonly string[] =>
  pages.filter((page) => !isRight(page)).map(({ file }) => file);

describe.each([
  ['real', real],
  ['published', published],
] as const)('in the site “%s”', (name, { pages, files }) => {
  test('every page names the edition, but articles of no known source, whose publication it would pass for', async () => {
    const { articles } = await catalogueOf(name);
    const ofNoSource = articles
      .filter(({ source }) => source === null)
      .map(({ slug }) => pageFile(paths.article(slug)));
    expect(faulty(pages, (page) => contents(page, 'og:site_name').length === 1)).toEqual(ofNoSource.toSorted());
  });

  test.each(['og:title', 'og:description', 'og:type', 'og:locale', 'twitter:card'])('every page has one %s', (tag) => {
    const isOne = (page: BuiltPage) => contents(page, tag).filter((content) => content !== '').length === 1;
    expect(faulty(pages, (page) => isOne(page) && contents(page, tag).length === 1)).toEqual([]);
  });

  test('a page is described to all alike', () => {
    expect(faulty(pages, (page) => page.descriptions[0] === contents(page, 'og:description')[0])).toEqual([]);
  });

  test('search engines leave out what stands in place of a page, and nothing else', async () => {
    const { articles, people, countries } = await catalogueOf(name);
    const live = [
      paths.articles(),
      paths.quotes(),
      paths.people(),
      paths.countries(),
      paths.about(),
      ...articles.map(({ slug }) => paths.article(slug)),
      ...(await statementsOf(name)).map(({ id }) => paths.statement(id)),
      ...people.map(({ id }) => paths.person(id)),
      ...countries.map(({ code }) => paths.country(code)),
      ...(await movedOf(name)).keys(),
    ];
    expect(pages.filter((page) => !isNotice(page)).map(({ file }) => file)).toEqual(live.map(pageFile).toSorted());
  });

  test('an article and a statement name the JSON that has the same', async () => {
    const { pathname } = new URL(inject('sites')[name].url);
    const alternates = pages.flatMap((page) => hrefs(page, '[rel="alternate"][type="application/json"]'));
    const { articles } = await catalogueOf(name);
    const data = [
      ...articles.map(({ slug }) => dataFiles.article.at(slug)),
      ...(await statementsOf(name)).map(({ id }) => dataFiles.statement.at(id)),
    ];
    expect(alternates.toSorted()).toEqual(data.map((path) => `${pathname}${path}`).toSorted());
    expect(data.filter((path) => !files.has(path))).toEqual([]);
  });

  test('a statement is called by its speaker and first words, in quotation marks only where it is quoted', async () => {
    const said = (await statementsOf(name)).map(({ id, kind, speaker, words }) => {
      const [title = ''] = contents(pageAt(paths.statement(id), { pages, files }), 'og:title');
      const [, marked, bare] = /^(?:“(.*?)…?”|(.*?)…?)$/.exec(title.replace(`${speaker.name}: `, '')) ?? [];
      return kind === 'direct' ? words[0].startsWith(marked ?? '?') : words[0].startsWith(bare ?? '?');
    });
    expect(said.length).toBeGreaterThan(5);
    expect(said).not.toContain(false);
  });

  test('what pages say in schema.org’s terms is in its vocabulary; notices say nothing', async () => {
    const moved = await movedOf(name);
    const isSilent = (page: BuiltPage) => isNotice(page) || moved.has(addressOf(page.file));
    expect(faulty(pages, (page) => linkedIn(page).length === (isSilent(page) ? 0 : 1))).toEqual([]);
    expect(pages.flatMap((page) => linkedIn(page).flatMap(notInSchemaOrg))).toEqual([]);
  });

  test('they call a page what its title does', () => {
    const called = pages.flatMap((page) =>
      linkedIn(page)
        // The first page is the whole site's, and a quotation has words and no name.
        .filter(({ '@type': type }) => type !== 'WebSite' && type !== 'Quotation')
        .map(({ headline, name: own = headline }) => [own, contents(page, 'og:title')[0]]),
    );
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter(([own, title]) => own !== title)).toEqual([]);
  });

  test('only what is all in quotation marks is a quotation there', async () => {
    const direct = (await statementsOf(name)).filter(({ kind }) => kind === 'direct');
    const quotations = pages.flatMap((page) => JSON.stringify(linkedIn(page)).match(/"@type":"Quotation"/g) ?? []);
    // Each on its own page and on its article's.
    expect(quotations).toHaveLength(2 * direct.length);
  });
});

describe('where the site’s address is known', () => {
  test('every page has its own whole address, once, as canonical, for previews and in schema.org’s terms', async () => {
    const moved = await movedOf('published');
    expect(moved.size).toBeGreaterThan(1);
    for (const page of published.pages) {
      const address = addressOf(page.file);
      const to = moved.get(address);
      const own = isNotice(page) ? [] : [`${site}${(to ?? address).slice(1)}`];
      expect([
        hrefs(page, '[rel="canonical"]'),
        contents(page, 'og:url'),
        linkedIn(page).map(({ url }) => url),
      ]).toEqual([own, own, to === undefined ? own : []]);
    }
  });

  test('an article and a statement have a picture of stated size with a text for it; others have the site’s', async () => {
    const { articles } = await catalogueOf('published');
    const pictures = new Map([
      ...articles.map(({ slug }) => [paths.article(slug), previewPaths.article(slug)] as const),
      ...(await statementsOf('published')).map(({ id }) => [paths.statement(id), previewPaths.statement(id)] as const),
    ]);
    const isRight = (page: BuiltPage): boolean => {
      const picture = pictures.get(addressOf(page.file)) ?? previewPaths.site();
      const [title] = contents(page, 'og:title');
      const names = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'];
      const expected = isNotice(page)
        ? [[], [], [], [], ['summary']]
        : [[`${site}${picture}`], ['1200'], ['630'], [title], ['summary_large_image']];
      return JSON.stringify(names.map((name) => contents(page, name))) === JSON.stringify(expected);
    };
    expect(faulty(published.pages, isRight)).toEqual([]);
  });
});

describe('where the site’s address is not known', () => {
  test('no page claims one', () => {
    const claims = real.pages.flatMap((page) => [
      ...hrefs(page, '[rel="canonical"]'),
      ...contents(page, 'og:url'),
      ...contents(page, 'og:image'),
      ...linkedIn(page).flatMap(({ url }) => (url === undefined ? [] : [url])),
    ]);
    expect(claims).toEqual([]);
  });

  test('the article whose date is only inferred has none in its head nor in schema.org’s terms', () => {
    const page = real.pages.find(({ file }) => file.startsWith('articles/'));
    const said = [...(page?.document.head.querySelectorAll('meta') ?? [])].map((meta) => meta.outerHTML).join('\n');
    expect(said).toContain('newspaperArticle');
    expect(`${said}${JSON.stringify(page && linkedIn(page))}`).not.toMatch(/\b(?:19|20)\d\d\b|date|published_time/i);
  });
});

test('lists describe themselves, with what they count', async () => {
  const { articles, people, countries } = await catalogueOf('published');
  expect(pageAt('/').descriptions[0]).toContain(`${articles.length} articles`);
  expect(pageAt('/quotes').descriptions[0]).toMatch(/^\d+ quotes in /);
  expect(pageAt('/people').descriptions[0]).toContain(`${people.length} people`);
  expect(pageAt('/countries').descriptions[0]).toContain(`: ${countries.length}`);
});

describe('Zotero takes an article up', () => {
  test('as a newspaper article with its title, publication, date, language and address, and no author', async () => {
    const { articles } = await catalogueOf('published');
    const taken = articles.map(({ slug }) => zoteroItem(pageAt(paths.article(slug)).document));
    expect(taken).toEqual(
      articles.map(({ slug, title, source, sourceIsClaimed, date, language }) => ({
        itemType: 'newspaperArticle',
        title: title.text,
        publicationTitle: source ?? undefined,
        date: date.kind === 'printed' ? date.date : undefined,
        url: `${site}${paths.article(slug).slice(1)}`,
        language,
        creators: [],
        extra:
          [
            title.by === 'edition' ? 'Headline by the edition' : '',
            sourceIsClaimed ? 'Source as the article names it' : '',
          ]
            .filter((note) => note !== '')
            .join('. ') || undefined,
      })),
    );
  });

  test('and a list as a page of the site', () => {
    expect(zoteroItem(pageAt('/quotes').document)).toMatchObject({
      itemType: 'webpage',
      creators: [],
      date: undefined,
    });
  });
});
