// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { facts } from 'virtual:edition-facts';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { slug, statementId } from '../model/factories.ts';
import { miniCatalogue, miniFiles, miniStatements, miniWith, readFrom } from '../components/mini-edition.ts';
import { addressOf, renderApp } from '../components/render.tsx';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

/** As a site of which one file does not come, until `mend` is called. */
function failing(path: string, status: number) {
  let broken = true;
  const asked: string[] = [];
  return {
    asked,
    mend: () => {
      broken = false;
    },
    read: (wanted: string) => {
      asked.push(wanted);
      return broken && wanted === path ? Promise.reject(new DataError(path, status)) : readFrom(miniFiles)(wanted);
    },
  };
}

describe('every page', () => {
  test.each([
    ['/', facts.about, 'Articles'],
    ['/articles/river-talks', 'Talks on the river', 'Talks on the river'],
    ['/quotes', 'What was said, word for word, and by whom.', 'Quotes'],
    [
      '/quotes/count2',
      'Quoted: Vera LindholmStatement 2 of 7',
      'Vera Lindholm: “We have counted every salmon” (statement 2)',
    ],
    ['/people', 'Who speaks, and who is spoken of.', 'People'],
    ['/people/vera-lindholm', 'Vera Lindholm', 'Vera Lindholm'],
    ['/countries', 'Which countries are spoken for, and which are named.', 'Countries'],
    ['/countries/no', 'Norway', 'Norway'],
    ['/about', 'Who said what, and how we know.', 'About'],
    ['/nowhere', 'There is no page at this address.', 'Not found'],
  ])('%s has its heading and its title', async (address, h1, title) => {
    await renderApp(address);
    expect(heading()).toBe(h1);
    expect(document.title).toBe(`${title} · ${facts.name}`);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy();
  });

  test('has a title that no other has', async () => {
    const addresses = [
      '/',
      '/quotes',
      '/people',
      '/countries',
      '/about',
      '/nowhere',
      '/articles/old-river',
      '/people/v-lindholm',
      ...miniCatalogue.articles.map((article) => `/articles/${article.slug}`),
      ...miniStatements.map(({ id }) => `/quotes/${id}`),
      ...miniCatalogue.people.map(({ id }) => `/people/${id}`),
      ...miniCatalogue.countries.map(({ code }) => `/countries/${code}`),
    ];
    const titles = new Set<string>();
    for (const address of addresses) {
      const { unmount } = await renderApp(address);
      titles.add(document.title);
      unmount();
    }
    expect(titles.size).toBe(addresses.length);
  }, 30_000);

  test.each(['/', '/articles/river-talks', '/quotes', '/people/oskar-brandt', '/nowhere'])(
    '%s stands between the site’s head and foot, with one main part and a way to it',
    async (address) => {
      await renderApp(address);
      expect(screen.getByRole('navigation', { name: 'Sections' })).toBeTruthy();
      expect(screen.getByRole('contentinfo').textContent).toContain(facts.publisher);
      const main = screen.getByRole('main');
      expect(hrefOf('Skip to the content')).toBe(`#${main.id}`);
    },
  );

  test.each([
    ['/', 'Articles', 'page'],
    ['/articles/river-talks', 'Articles', 'true'],
    ['/quotes/count2', 'Quotes', 'true'],
    ['/people', 'People', 'page'],
    ['/about', 'About', 'page'],
  ])('%s is in the section %s', async (address, section, current) => {
    await renderApp(address);
    const links = screen.getAllByRole('link').filter((link) => link.closest('nav[aria-label=Sections]') !== null);
    const marked = links.filter((link) => link.hasAttribute('aria-current'));
    expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([[section, current]]);
  });
});

describe('an address of nothing', () => {
  test('says so and leads on', async () => {
    await renderApp('/nowhere/at/all');
    const main = screen.getByRole('main');
    const ways = [...main.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['/', '/quotes', '/people', '/countries']);
  });

  test.each([
    ['/articles/no-such-thing', 'article', 'All articles', '/'],
    ['/quotes/zzzzz', 'statement', 'All quotes', '/quotes'],
    ['/people/no-such-body', 'person', 'All people', '/people'],
    ['/countries/zz', 'country', 'All countries', '/countries'],
    ['/articles/No_Such', 'article', 'All articles', '/'],
    ['/quotes/1', 'statement', 'All quotes', '/quotes'],
    ['/people/..%2Fadmin', 'person', 'All people', '/people'],
    ['/countries/NO', 'country', 'All countries', '/countries'],
    ['/articles/__proto__', 'article', 'All articles', '/'],
    ['/articles/constructor', 'article', 'All articles', '/'],
    ['/quotes/constructor', 'statement', 'All quotes', '/quotes'],
  ])('%s: there is no such %s', async (address, what, name, to) => {
    await renderApp(address);
    expect(heading()).toBe(`There is no such ${what} here.`);
    expect(hrefOf(name)).toBe(to);
  });

  test('an id that cannot be one asks the site for nothing', async () => {
    const { asked, read } = failing('', 0);
    await renderApp('/articles/No_Such', read);
    expect(asked).toEqual([]);
  });

  test('says its id back as text', async () => {
    await renderApp('/people/%3Cimg%20src=x%3E');
    expect(screen.getByText('<img src=x>')).toBeTruthy();
  });
});

describe('what was published once', () => {
  test.each([
    ['/articles/old-river', 'This article has moved.', '1 February 2024', 'Talks on the river'],
    ['/people/v-lindholm', 'This person has moved.', '2 February 2024', 'Vera Lindholm'],
    ['/quotes/moved9', 'This statement has moved.', '3 February 2024', 'Quoted: Vera LindholmStatement 2 of 7'],
  ])('%s says that it moved and when, and leads there', async (address, h1, day, there) => {
    const { user } = await renderApp(address);
    expect(heading()).toBe(h1);
    expect(screen.getByRole('main').textContent).toContain(day);
    await user.click(screen.getByRole('link', { name: 'See it in its new place' }));
    await waitFor(() => expect(heading()).toBe(there));
  });

  test.each([
    ['/articles/false-report', 'This article was withdrawn.', '5 March 2024', 'It reported a meeting that never was.'],
    ['/people/nobody-real', 'This person was withdrawn.', '6 March 2024', 'There is no such person.'],
    ['/quotes/gone10', 'This statement was withdrawn.', '7 March 2024', 'It was attributed to the wrong person.'],
  ])('%s says that it was withdrawn, when and why', async (address, h1, day, why) => {
    await renderApp(address);
    expect(heading()).toBe(h1);
    expect(screen.getByRole('main').textContent).toContain(day);
    expect(screen.getByText(why)).toBeTruthy();
  });

  test('/quotes/split11 says that it was split, when and why, and leads to each part', async () => {
    const { user } = await renderApp('/quotes/split11');
    expect(heading()).toBe('This statement was split.');
    const main = screen.getByRole('main').textContent;
    expect(main).toContain('was split into 2 parts on 4 February 2024.');
    expect(main).toContain('They were two statements.');
    expect(screen.getByRole('link', { name: 'Part 1 of 2' }).getAttribute('href')).toBe('/quotes/stop1');
    await user.click(screen.getByRole('link', { name: 'Part 2 of 2' }));
    await waitFor(() => expect(heading()).toBe('Partly quoted: A senior officialStatement 3 of 7'));
  });

  test('an article that was split leads to the same place in each part', async () => {
    const split = { kind: 'split', into: ['river-talks', 'bridge-opens'], on: '2024-02-05', reason: null };
    const permalinks = { articles: { rivers: split }, statements: {}, people: {} };
    await renderApp('/articles/rivers#count2', readFrom(miniWith({ [dataFiles.permalinks.at()]: permalinks })));
    expect(heading()).toBe('This article was split.');
    expect(screen.getAllByRole('link', { name: /^Part/ }).map((link) => link.getAttribute('href'))).toEqual([
      '/articles/river-talks#count2',
      '/articles/bridge-opens#count2',
    ]);
  });

  test.each([
    ['/articles/old-river?utm_x=1&rev=f8f303f2#count2', '/articles/river-talks?rev=f8f303f2#count2'],
    ['/quotes/moved9?rev=f8f303f2', '/quotes/count2?rev=f8f303f2'],
    ['/quotes/moved9', '/quotes/count2'],
  ])('%s leads to the same place and wording in the new one', async (address, to) => {
    const { user, router } = await renderApp(address);
    await user.click(screen.getByRole('link', { name: 'See it in its new place' }));
    await waitFor(() => expect(addressOf(router)).toBe(to));
  });

  test('is found in the ledger only where it is not live', async () => {
    const { asked, read } = failing('', 0);
    await renderApp('/quotes/count2', read);
    expect(asked).not.toContain(dataFiles.permalinks.at());
  });

  test('is not asked for again on a page that has the ledger already', async () => {
    const { asked, read } = failing('', 0);
    const { go } = await renderApp('/quotes/gone10', read);
    await go('/articles/false-report');
    expect(heading()).toBe('This article was withdrawn.');
    expect(asked).toEqual([dataFiles.statement.at(statementId('gone10')), dataFiles.permalinks.at()]);
  });
});

describe('a page whose data does not come', () => {
  test.each([
    ['/', dataFiles.catalogue.at(), 0, 'The site could not be reached.', facts.about],
    ['/', dataFiles.catalogue.at(), 404, 'The site answered 404.', facts.about],
    ['/quotes', dataFiles.statements.at(), 500, 'The site answered 500.', 'What was said, word for word, and by whom.'],
    [
      '/articles/river-talks',
      dataFiles.article.at(slug('river-talks')),
      503,
      'The site answered 503.',
      'Talks on the river',
    ],
  ])(
    '%s (%s, %i) says why, and loads when it is tried again',
    async (address, path, status, reason, h1) => {
      const site = failing(path, status);
      const { user, router } = await renderApp(address, site.read);
      expect(heading()).toBe('This page did not load.');
      expect(screen.getByRole('alert').textContent).toContain(reason);
      expect(document.title).toBe(`Not loaded · ${facts.name}`);
      site.mend();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      await screen.findByRole('heading', { level: 1, name: h1 });
      expect(addressOf(router)).toBe(address);
    },
    15_000,
  );

  test('says that it is trying, and stays where it is when that fails too', async () => {
    const { user } = await renderApp('/', failing(dataFiles.catalogue.at(), 404).read);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(heading()).toBe('This page did not load.');
  });

  test('is not taken for one that never was, when the ledger does not come', async () => {
    await renderApp('/quotes/gone10', failing(dataFiles.permalinks.at(), 404).read);
    expect(heading()).toBe('This page did not load.');
  });

  test('leads to a page that does load', async () => {
    const { user } = await renderApp('/quotes', failing(dataFiles.statements.at(), 404).read);
    await user.click(screen.getByRole('link', { name: 'All articles' }));
    await waitFor(() => expect(heading()).toBe(facts.about));
  });
});
