// @vitest-environment jsdom
import { describe, expect, inject, test } from 'vitest';
import { builtSite, type BuiltSite } from './pages';

/** The file that a static host answers an address of the site with. */
const fileFor = (path: string): string => (path === '' ? 'index.html' : /\.\w+$/.test(path) ? path : `${path}.html`);

/** What a link of a page leads to within the site; `null` where it leads elsewhere. */
function targetOf(link: string, page: string, base: string) {
  const home = new URL(base, 'http://site.test');
  const { origin, pathname, hash } = new URL(link, new URL(page.replace(/(?:^index)?\.html$/, ''), home));
  if (origin !== home.origin) return null;
  const inside = pathname.startsWith(base);
  const file = inside ? fileFor(decodeURIComponent(pathname.slice(base.length))) : `outside the site: ${pathname}`;
  return { file, id: decodeURIComponent(hash.slice(1)) };
}

/** Links that lead to no file, or to no element of their page: `page → link`. */
function deadLinks({ files, pages }: BuiltSite, base: string): readonly string[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  return pages.flatMap(({ file, links }) =>
    links
      .filter((link) => {
        const target = targetOf(link, file, base);
        if (target === null) return false;
        return !files.has(target.file) || (target.id !== '' && ids.get(target.file)?.has(target.id) !== true);
      })
      .map((link) => `${file} → ${link}`),
  );
}

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(['real', 'based', 'small', 'empty'] as const)('in the site “%s”', async (name) => {
  const site = await builtSite(name);
  const { pages } = site;
  const filesOf = (faulty: typeof pages) => faulty.map(({ file }) => file);

  test('every link leads to a page, a file or an element that is there', () => {
    expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(20);
    expect(deadLinks(site, new URL(inject('sites')[name].url).pathname)).toEqual([]);
  });

  test('every page has one heading of the first level, one title, one description and a language', () => {
    expect(filesOf(pages.filter(({ headings }) => headings !== 1))).toEqual([]);
    expect(filesOf(pages.filter(({ titles }) => titles.length !== 1 || titles[0] === ''))).toEqual([]);
    expect(filesOf(pages.filter(({ descriptions: [one = '', ...more] }) => one === '' || more.length > 0))).toEqual([]);
    expect(filesOf(pages.filter(({ language }) => language === ''))).toEqual([]);
  });

  test('no page has an id twice', () => {
    const twice = pages.flatMap(({ file, ids }) => repeated(ids).map((id) => `${file}#${id}`));
    expect(twice).toEqual([]);
  });
});

test.each(['real', 'small'] as const)('no two pages of “%s” share a title', async (name) => {
  const { pages } = await builtSite(name);
  expect(repeated(pages.flatMap(({ titles }) => titles))).toEqual([]);
});
