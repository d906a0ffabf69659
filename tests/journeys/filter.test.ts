import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { ArticleEntry, StatementEntry } from '../../src/model/catalogue.ts';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import {
  box,
  chipsOf,
  matching,
  openMenu,
  search,
  soon,
  statementsShown,
  summaryOf,
  titlesShown,
  valuesIn,
} from './support/lists.ts';
import { addressOf, article, open } from './support/open.ts';
import { catalogueOf, statementsOf } from './support/published.ts';

const isQuote = ({ kind }: StatementEntry) => kind !== 'indirect';
const isBy =
  (person: string) =>
  ({ speaker }: StatementEntry) =>
    speaker.kind === 'person' && speaker.id === person;
const has =
  (country: string) =>
  ({ speaker, speaksFor, countries }: StatementEntry) =>
    speaksFor === country ||
    (speaker.kind === 'country' && speaker.code === country) ||
    countries.some((code) => code === country);
const involves =
  (person: string) =>
  ({ people }: ArticleEntry) =>
    people.some(({ id }) => id === person);
const concerns =
  (country: string) =>
  ({ countries }: ArticleEntry) =>
    countries.some(({ code }) => code === country);

const shows = (page: Page) => expect.poll(async () => matching(await summaryOf(page)), soon);

test('articles are filtered by a person who speaks or is named in them', async () => {
  const { articles } = await catalogueOf('many');
  const wanted = articles.filter(involves('kiri-tarrowby'));
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  expect(await summaryOf(page)).toBe('1–20 of 300 articles');
  const menu = await openMenu(page, 'Person');
  await menu.getByRole('searchbox').fill('KIRI tarrowby');
  await box(menu, 'Kiri Tarrowby').check();
  await expect.poll(() => addressOf(page), soon).toBe('/?person=kiri-tarrowby');
  await shows(page).toBe(wanted.length);
  expect(await titlesShown(page)).toEqual(wanted.slice(0, 20).map(({ title }) => title.text));
  expect(await page.locator('main').innerText()).toContain('Articles in which the person speaks or is named');
  expect(await chipsOf(page)).toEqual(['Person: Kiri Tarrowby']);
  opened.expectQuiet();
});

test('quotes are filtered by who says them and by country, and both must hold', async () => {
  await using opened = await open('/quotes');
  const { page } = opened;
  await box(await openMenu(page, 'Person'), 'Andrei Belousov').check();
  await expect.poll(() => summaryOf(page), soon).toBe('3 of 3 quotes, from 1 article');
  await page.keyboard.press('Escape');
  await box(await openMenu(page, 'Country'), 'China').check();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?country=cn&person=andrei-belousov');
  await expect.poll(() => statementsShown(page), soon).toEqual(['t8g4wy']);
  await expect.poll(() => summaryOf(page), soon).toBe('1 of 3 quotes, from 1 article');
  expect(await chipsOf(page)).toEqual(['Person: Andrei Belousov', 'Country: China']);
  expect(await page.locator('main').innerText()).toContain(
    'Statements made by the person. Statements whose speaker speaks for the country, or that name it.',
  );
  opened.expectQuiet();
});

test('quotes of a country are those of who speaks for it and those that name it', async () => {
  const wanted = (await statementsOf('many')).filter(isQuote).filter(has('cz'));
  await using opened = await open('/quotes', { site: 'many' });
  const { page } = opened;
  await box(await openMenu(page, 'Country'), 'Czechia').check();
  await shows(page).toBe(wanted.length);
  expect(await statementsShown(page)).toEqual(wanted.slice(0, 20).map(({ id }) => id));
  opened.expectQuiet();
});

test('a person and a country together give the articles that have both', async () => {
  const { articles } = await catalogueOf('many');
  const byPerson = articles.filter(involves('berit-aldersund'));
  const byBoth = byPerson.filter(concerns('bg'));
  expect(byBoth.length).toBeGreaterThan(0);
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  await box(await openMenu(page, 'Country'), 'Bulgaria').check();
  await shows(page).toBe(articles.filter(concerns('bg')).length);
  await page.keyboard.press('Escape');
  await box(await openMenu(page, 'Person'), 'Berit Aldersund').check();
  await expect.poll(() => addressOf(page), soon).toBe('/?country=bg&person=berit-aldersund');
  await shows(page).toBe(byBoth.length);
  expect(await titlesShown(page)).toEqual(byBoth.map(({ title }) => title.text));
  opened.expectQuiet();
});

test('several values of one filter are any of them', async () => {
  const { articles } = await catalogueOf('many');
  const either = articles.filter((one) => concerns('is')(one) || concerns('ma')(one));
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  const menu = await openMenu(page, 'Country');
  await box(menu, 'Morocco').check();
  await shows(page).toBe(articles.filter(concerns('ma')).length);
  await box(menu, 'Iceland').check();
  await expect.poll(() => addressOf(page), soon).toBe('/?country=is&country=ma');
  await shows(page).toBe(either.length);
  await box(menu, 'Iceland').uncheck();
  await expect.poll(() => addressOf(page), soon).toBe('/?country=ma');
  opened.expectQuiet();
});

test('quotes are shown without what is only reported, until that is asked for', async () => {
  const all = await statementsOf('small');
  await using opened = await open('/quotes', { site: 'small' });
  const { page } = opened;
  const menu = await openMenu(page, 'Kind');
  const ofKind = (kind: string) => all.filter((one) => one.kind === kind).length;
  expect((await valuesIn(menu)).map(({ label, count }) => [label, count])).toEqual([
    ['Quoted', ofKind('direct')],
    ['Partly quoted', ofKind('mixed')],
    ['Reported', ofKind('indirect')],
  ]);
  await shows(page).toBe(ofKind('direct') + ofKind('mixed'));
  await box(menu, 'Reported').check();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?kind=direct&kind=indirect&kind=mixed');
  await expect.poll(() => summaryOf(page), soon).toContain(`of ${all.length} statements`);
  await box(menu, 'Quoted').uncheck();
  await box(menu, 'Partly quoted').uncheck();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?kind=indirect');
  await shows(page).toBe(ofKind('indirect'));
  // Reported words are nobody's quotation.
  expect(await page.locator('main blockquote').count()).toBe(0);
  opened.expectQuiet();
});

test('the kind “direct” alone is what it says', async () => {
  await using opened = await open('/quotes?kind=direct', { site: 'small' });
  const direct = (await statementsOf('small')).filter(({ kind }) => kind === 'direct');
  await expect
    .poll(() => summaryOf(opened.page), soon)
    .toBe(`${direct.length} of ${direct.length} direct quotes, from 3 articles`);
  opened.expectQuiet();
});

test.each(['HARBOUR without a LIBRARY', 'hárbour libráry', '"without a library"', 'library zhu'])(
  'a text query finds %s whatever its case, accents and order',
  async (q) => {
    await using opened = await open('/quotes', { site: 'small' });
    const { page } = opened;
    await search(page).fill(q);
    const found = q.endsWith('zhu') ? [] : [showcaseStatements.byChineseName];
    await expect.poll(() => statementsShown(page), soon).toEqual(found);
    opened.expectQuiet();
  },
);

test('a query also finds speakers by their names, without their accents', async () => {
  const quotes = (await statementsOf('small')).filter(isQuote).filter(isBy('zofie-halkovska'));
  await using opened = await open('/quotes?q=zofie+HALKOVSKA', { site: 'small' });
  await expect.poll(() => statementsShown(opened.page), soon).toEqual(quotes.map(({ id }) => id));
  opened.expectQuiet();
});

test('articles are found by title and by the words of a statement, which the card then shows', async () => {
  await using opened = await open('/', { site: 'small' });
  const { page } = opened;
  await search(page).fill('est pret');
  await expect.poll(() => titlesShown(page), soon).toEqual(['Le bac est prêt']);
  await search(page).fill('every door he owned');
  await expect.poll(() => titlesShown(page), soon).toEqual(['Two bookboats']);
  await expect.poll(() => statementsShown(page), soon).toEqual([showcaseStatements.rightToLeft]);
  opened.expectQuiet();
});

test.each([
  ['/quotes', 'Country', 'kind=mixed&q=the'],
  ['/', 'Person', 'country=cz&kind=mixed'],
] as const)('the counts at %s of each %s are what choosing it gives, under %s', async (path, name, query) => {
  await using opened = await open(`${path}?${query}`, { site: 'many' });
  const { page } = opened;
  await shows(page).toBeGreaterThan(0);
  const menu = await openMenu(page, name);
  const offered = await valuesIn(menu);
  const possible = offered.filter(({ count }) => count > 0);
  const sample = [...possible.slice(0, 4), ...possible.slice(-2)];
  expect(new Set(sample.map(({ label }) => label)).size).toBe(6);
  for (const { label, count } of sample) {
    await box(menu, label).check();
    await shows(page).toBe(count);
    await box(menu, label).uncheck();
  }
  const impossible = offered.filter(({ count }) => count === 0);
  expect(impossible.length).toBeGreaterThan(0);
  expect(impossible.filter(({ disabled }) => !disabled)).toEqual([]);
  await expect.poll(async () => valuesIn(menu), soon).toEqual(offered);
  opened.expectQuiet();
});

test('values that would give nothing stay visible with a 0, and cannot be chosen', async () => {
  await using opened = await open('/?kind=direct');
  const { page, goTo } = opened;
  expect(await valuesIn(await openMenu(page, 'Kind'))).toEqual([
    { label: 'Quoted', count: 1, checked: true, disabled: false },
    { label: 'Partly quoted', count: 0, checked: false, disabled: true },
    { label: 'Reported', count: 1, checked: false, disabled: false },
  ]);
  await goTo('/quotes');
  const menu = await openMenu(page, 'Person');
  expect((await valuesIn(menu)).map(({ label, count, disabled }) => ({ label, count, disabled }))).toEqual([
    { label: 'Andrei Belousov', count: 3, disabled: false },
    { label: 'Dong Jun', count: 0, disabled: true },
  ]);
  await page.keyboard.press('Escape');
  expect(await valuesIn(await openMenu(page, 'Kind'))).toEqual([
    { label: 'Quoted', count: 3, checked: true, disabled: false },
    // Chosen, and so it can be left out.
    { label: 'Partly quoted', count: 0, checked: true, disabled: false },
    { label: 'Reported', count: 10, checked: false, disabled: false },
  ]);
  opened.expectQuiet();
});

test('a chip takes its filter away, “Clear all” takes all, and the order stays', async () => {
  await using opened = await open('/quotes?country=no&kind=direct&person=berit-aldersund&q=the&sort=oldest', {
    site: 'many',
  });
  const { page } = opened;
  await expect
    .poll(() => chipsOf(page), soon)
    .toEqual(['Person: Berit Aldersund', 'Country: Norway', 'Kind: Quoted', 'Words: the']);
  await page.getByRole('link', { name: 'Remove Words: the' }).click();
  await expect.poll(() => search(page).inputValue(), soon).toBe('');
  await page.getByRole('link', { name: 'Remove Country: Norway' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?kind=direct&person=berit-aldersund&sort=oldest');
  // The chip is gone; the focus is on what tells what is left.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?sort=oldest');
  await expect.poll(() => chipsOf(page), soon).toEqual([]);
  opened.expectQuiet();
});

test('an address with filters shows its list from the start, and never the whole one', async () => {
  await using opened = await open('/quotes?person=zhu-qingli', {
    site: 'many',
    before: async (page) => {
      // Late scripts, so that the page as built is painted first.
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 400);
        });
        await route.continue();
      });
      await page.addInitScript(() => {
        const seen = new Set<string>();
        Object.assign(globalThis, { seen });
        const look = () => {
          for (const entry of document.querySelectorAll('main li[data-kind]')) {
            if (entry.checkVisibility({ visibilityProperty: true })) seen.add(entry.textContent);
          }
          requestAnimationFrame(look);
        };
        look();
      });
    },
  });
  const { page } = opened;
  const wanted = (await statementsOf('many')).filter(isQuote).filter(isBy('zhu-qingli'));
  await shows(page).toBe(wanted.length);
  await page.waitForFunction(() => document.querySelector('main li[data-kind]') !== null);
  const seen = await page.evaluate(() => [...(Reflect.get(globalThis, 'seen') as Set<string>)]);
  expect(seen).toHaveLength(Math.min(20, wanted.length));
  expect(seen.filter((entry) => !entry.includes('竹青篱'))).toEqual([]);
  opened.expectQuiet();
});

test('lists can be put in order, and the order is in the address', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  const newest = await titlesShown(page);
  await page.getByLabel('Order').selectOption('By title');
  await expect.poll(() => addressOf(page), soon).toBe('/?sort=title');
  await expect.poll(() => titlesShown(page), soon).not.toEqual(newest);
  const titles = (await titlesShown(page)).map((title) => title.toLowerCase());
  expect(titles).toEqual(titles.toSorted());
  await page.getByLabel('Order').selectOption('Newest first');
  await expect.poll(() => addressOf(page), soon).toBe('/');
  expect(await titlesShown(page)).toEqual(newest);
  opened.expectQuiet();
});

test('quotes by length begin with the longest', async () => {
  await using opened = await open('/quotes?sort=longest', { site: 'many' });
  const lengths = (await statementsOf('many'))
    .filter(isQuote)
    .map(({ words }) => words.reduce((sum, { length }) => sum + length, 0));
  const [first] = await statementsShown(opened.page);
  const longest = (await statementsOf('many')).find(({ id }) => id === first);
  expect(longest?.words.reduce((sum, { length }) => sum + length, 0)).toBe(Math.max(...lengths));
  opened.expectQuiet();
});

test('three hundred articles come in pages of twenty, each once', async () => {
  const { articles } = await catalogueOf('many');
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  const pager = page.getByRole('navigation', { name: 'Pages' });
  await pager.getByRole('link', { name: 'Page 15' }).click();
  await expect.poll(() => summaryOf(page), soon).toBe('281–300 of 300 articles');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const last = await titlesShown(page);
  await pager.getByRole('link', { name: 'Previous' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/?page=14');
  await expect.poll(() => summaryOf(page), soon).toBe('261–280 of 300 articles');
  expect([...(await titlesShown(page)), ...last]).toEqual(articles.slice(260).map(({ title }) => title.text));
  expect(await pager.getByRole('link', { name: 'Page 14' }).getAttribute('aria-current')).toBe('page');
  await pager.getByRole('link', { name: 'Page 1', exact: true }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/');
  opened.expectQuiet();
});

test('a page beyond the end is the last, and a filter starts at the first', async () => {
  await using opened = await open('/?page=99', { site: 'many' });
  const { page } = opened;
  await expect.poll(() => summaryOf(page), soon).toBe('281–300 of 300 articles');
  await box(await openMenu(page, 'Person'), 'Berit Aldersund').check();
  await expect.poll(() => addressOf(page), soon).toBe('/?person=berit-aldersund');
  await expect.poll(() => summaryOf(page), soon).toMatch(/^1–20 of /);
  opened.expectQuiet();
});

test('equal views have one address, however they came about', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page, goTo } = opened;
  const canonical = '/quotes?country=cz&country=no&person=berit-aldersund';
  const country = await openMenu(page, 'Country');
  await box(country, 'Norway').check();
  await box(country, 'Czechia').check();
  await page.keyboard.press('Escape');
  await box(await openMenu(page, 'Person'), 'Berit Aldersund').check();
  await expect.poll(() => addressOf(page), soon).toBe(canonical);
  const shown = await statementsShown(page);

  const otherwise = 'person=BERIT-aldersund&sort=newest&page=1&country=no&country=cz&country=no';
  await goTo(`/quotes?${otherwise}&kind=mixed&kind=direct`);
  await expect.poll(() => statementsShown(page), soon).toEqual(shown);
  expect((await chipsOf(page)).length).toBe(3);
  const kind = await openMenu(page, 'Kind');
  await box(kind, 'Reported').check();
  await expect.poll(() => addressOf(page), soon).toContain('kind=indirect');
  await box(kind, 'Reported').uncheck();
  await expect.poll(() => addressOf(page), soon).toBe(canonical);
  opened.expectQuiet();
});

test('parameters that mean nothing are ignored, and gone when a filter changes', async () => {
  await using opened = await open('/?utm_source=elsewhere&fbclid=1&country=no', { site: 'many' });
  const { page } = opened;
  const { articles } = await catalogueOf('many');
  await shows(page).toBe(articles.filter(concerns('no')).length);
  expect(await chipsOf(page)).toEqual(['Country: Norway']);
  await box(await openMenu(page, 'Kind'), 'Partly quoted').check();
  await expect.poll(() => addressOf(page), soon).toBe('/?country=no&kind=mixed');
  opened.expectQuiet();
});

test('who says nothing is not quoted, but pointed at where he is named', async () => {
  await using opened = await open('/quotes?person=dong-jun');
  const { page } = opened;
  await expect.poll(() => summaryOf(page), soon).toBe('0 of 3 quotes');
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/No \w+ matches Person: Dong Jun\./);
  expect(text).toMatch(/No statement by Dong Jun\. 1 article \w+ .*: Belousov and Dong Jun meet on /);
  const without = page.getByRole('link', { name: 'Without Person: Dong Jun' });
  expect(await without.getAttribute('href')).toBe('/quotes');
  await page
    .locator('main')
    .getByRole('link', { name: /^Belousov and Dong Jun meet/ })
    .click();
  await expect.poll(() => addressOf(page), soon).toBe(article);
  opened.expectQuiet();
});

test('where nothing is quoted, what is reported is offered', async () => {
  await using opened = await open('/quotes?person=eydis-hafnarlind', { site: 'small' });
  const { page } = opened;
  await expect.poll(() => page.locator('main').innerText(), soon).toContain('Nothing is quoted, but');
  await page.getByRole('link', { name: '1 reported statement' }).click();
  await expect.poll(() => statementsShown(page), soon).toEqual([showcaseStatements.reportedOnly]);
  await expect
    .poll(() => addressOf(page), soon)
    .toBe('/quotes?kind=direct&kind=indirect&kind=mixed&person=eydis-hafnarlind');
  opened.expectQuiet();
});

test('an empty result names its filters and tells what there would be without each', async () => {
  await using opened = await open('/?country=sg&person=zofie-halkovska&q=bridge', { site: 'small' });
  const { page } = opened;
  await expect.poll(() => page.locator('main h2').innerText(), soon).toMatch(/^No article matches /);
  const asked = (await page.locator('main h2').innerText()).replace(/^No article matches |\.$/g, '');
  const parts = asked.split(', ').toSorted();
  expect(parts).toEqual(['Country: Singapore', 'Person: Žofie Hálkovská', 'Words: bridge']);
  const way = page.getByRole('listitem').filter({ hasText: 'Without Country: Singapore' });
  expect(await way.innerText()).toMatch(/1 article$/);
  await way.getByRole('link').click();
  await expect.poll(() => addressOf(page), soon).toBe('/?person=zofie-halkovska&q=bridge');
  const pier = page.locator(`main h2 a[href="/articles/${showcaseSlugs.pier}"]`);
  await expect.poll(() => pier.count(), soon).toBe(1);
  opened.expectQuiet();
});

test('typing quickly loses no letter and makes one entry of the history', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Quotes' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes');
  // The address changes a moment before the page does, and both pages have a field to type in.
  await page.getByRole('searchbox', { name: 'Search words, speakers and titles' }).waitFor();
  const before = await page.evaluate(() => history.length);
  const typed = 'the quick bridge over two harbours, “and so on”';
  await search(page).pressSequentially(typed);
  expect(await search(page).inputValue()).toBe(typed);
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), soon).toBe(typed);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect.poll(() => addressOf(page), soon).toBe('/');
  await page.goForward();
  await expect.poll(() => search(page).inputValue(), soon).toBe(typed);
  opened.expectQuiet();
});

test('letters typed into the midst of a query stay where they were put', async () => {
  await using opened = await open('/quotes?q=brdge', { site: 'many' });
  const { page } = opened;
  const field = search(page);
  await expect.poll(() => field.inputValue(), soon).toBe('brdge');
  await field.press('Home');
  await field.press('ArrowRight');
  await field.press('ArrowRight');
  await page.keyboard.type('iii');
  expect(await field.inputValue()).toBe('briiidge');
  expect(await field.evaluate((it) => (it instanceof HTMLInputElement ? it.selectionStart : -1))).toBe(5);
  opened.expectQuiet();
});
