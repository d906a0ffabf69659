import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, inject, test, vi } from 'vitest';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import { writeEdition } from '../edition/write-edition.ts';
import { writeWorker } from '../../src/publish/worker.ts';
import { buildSite } from './support/build-site.ts';
import { catalogueOf, statementsOf } from './support/published.ts';
import { countLoads, lookForUpdate, readOffline, untilKept, untilOffered, visit, type Visit } from './support/kept.ts';
import { soon } from './support/lists.ts';
import { addressOf } from './support/open.ts';

const { pier, boats, note } = showcaseSlugs;

// Where other programs are at work, files come slowly.
vi.setConfig({ testTimeout: 150_000 });

let folder = '';
const renewedTitle = 'Three bookboats';
/** The small edition, and the same with another name and another title. */
const first = inject('sites').small.outDir;
const second = () => join(folder, 'second');
/** The small edition as if it were a little too large to be kept whole: its lists fit. */
const large = () => join(folder, 'large');
/** The changed one, as large. */
const largeSecond = () => join(folder, 'large-second');

/** Gives a site the worker of an edition that is larger than the limit by a byte. */
async function makeTooLarge(site: string) {
  const whole = await writeWorker(site, Infinity);
  await writeWorker(site, (whole?.size ?? 0) - 1);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-offline-'));
  const content = join(folder, 'content');
  await writeEdition(content, { articles: 3 });
  const facts = join(content, 'edition.yaml');
  await writeFile(facts, (await readFile(facts, 'utf8')).replace('The synthetic edition', 'The renewed edition'));
  const articles = join(content, 'articles');
  const files = await readdir(articles, { recursive: true });
  const article = join(articles, files.find((file) => file.endsWith(`${boats}.md`)) ?? 'none');
  await writeFile(article, (await readFile(article, 'utf8')).replace('Two bookboats', renewedTitle));
  await Promise.all([
    buildSite({ content, outDir: second() })
      .then(() => cp(second(), largeSecond(), { recursive: true }))
      .then(() => makeTooLarge(largeSecond())),
    cp(first, large(), { recursive: true }).then(() => makeTooLarge(large())),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });
const titleOf = async (slug: string): Promise<string> =>
  (await catalogueOf('small')).articles.find((article) => article.slug === slug)?.title.text ?? 'none';
const editionShown = (page: Page) => page.getByRole('banner').innerText();

const html = (status: number, body: string) => ({ status, type: 'text/html', body });
const wifi = () => html(200, '<!doctype html><title>Wi-Fi</title><h1>Log in</h1>');

const noWorker = (page: Page) =>
  page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
  });

async function disconnect({ host, context }: Visit) {
  host.connected(false);
  await context.setOffline(true);
  // A page that a worker answers is not told by every browser that is driven by a program.
  await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }));
}

/** A reader who has opened a page, which has been kept; then there is no connection. */
async function visitedThenOffline(site: string, path: string): Promise<Visit> {
  const opened = await visit(site);
  await opened.goTo(path);
  await untilKept(opened.page);
  await disconnect(opened);
  return opened;
}

describe.concurrent('a small edition, after one page was opened', () => {
  test('opens without a connection: home, a list with filters, an article, a statement, and what there is none of', async ({
    expect,
  }) => {
    await using opened = await visitedThenOffline(first, '');
    const { page, goTo } = opened;
    await page.reload();
    await expect.poll(() => main(page).innerText(), soon).toContain(await titleOf(pier));

    const statement = (await statementsOf('small')).find(({ speaker }) => speaker.kind === 'person');
    const person = statement?.speaker.kind === 'person' ? statement.speaker.id : 'none';
    await goTo(`quotes?person=${person}`);
    await page.getByRole('list', { name: 'Active filters' }).waitFor();
    expect(await main(page).locator('[data-statement]').count()).toBeGreaterThan(0);

    await goTo(`articles/${boats}?rev=abc1234#${showcaseStatements.rightToLeft}`);
    await page.locator('[data-paragraph="1"]').waitFor();
    expect(await heading(page).innerText()).toBe(await titleOf(boats));
    const fact = await readOffline(page);
    await fact.getByText('Kept on this device, with the whole edition.').waitFor();
    expect(await fact.getByRole('button').count()).toBe(0);
    await goTo(`quotes/${showcaseStatements.overTwoParagraphs}`);
    await page.locator('blockquote').first().waitFor();
    // And on from there, in the app.
    await section(page, 'People').click();
    await expect.poll(() => heading(page).innerText(), soon).toBe('Who speaks, and who is spoken of.');
    await goTo('no/such/page');
    await page.getByRole('heading', { name: 'There is no page at this address.' }).waitFor();
    await goTo('articles/one-of-tomorrow');
    await page.getByText('You are offline, and this page is not kept on this device.').waitFor();
    await page.getByText('The whole edition is kept on this device').waitFor();
    await main(page).getByRole('link', { name: 'Articles', exact: true }).click();
    await expect.poll(() => main(page).innerText(), soon).toContain(await titleOf(note));
    expect(opened.errors).toEqual([]);
  });

  test('stands under a base path too', async ({ expect }) => {
    const { outDir } = inject('sites').published;
    await using opened = await visit(outDir, { base: '/base/' });
    const { page, goTo } = opened;
    await goTo('');
    await untilKept(page);
    await disconnect(opened);
    await goTo(`articles/${pier}?rev=abc1234`);
    await page.locator('[data-paragraph="1"]').waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(opened.host.url);
  });
});

test.concurrent('a first visit without a connection is the browser’s own affair, and the next one is as any', async ({
  expect,
}) => {
  await using opened = await visit(first);
  opened.host.connected(false);
  await expect(opened.goTo('')).rejects.toThrow('net::');
  opened.host.connected(true);
  const later = await opened.context.newPage();
  await opened.goTo('', later);
  await later
    .getByRole('link', { name: await titleOf(pier) })
    .first()
    .click();
  await later.locator('[data-paragraph="1"]').waitFor();
  expect(opened.errors).toEqual([]);
});

describe.concurrent('an edition that is too large to be kept whole', () => {
  test('keeps what was visited, and says what there is instead of the rest', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo } = opened;
    // The one that brings the worker, and one that is asked for through it.
    await goTo(`articles/${pier}`);
    await untilKept(page);
    await goTo('');
    await page
      .getByRole('link', { name: await titleOf(boats) })
      .first()
      .click();
    await page.locator('[data-paragraph="1"]').waitFor();
    await disconnect(opened);
    await page.reload();
    await expect.poll(() => heading(page).innerText(), soon).toBe(await titleOf(boats));
    await goTo(`articles/${pier}`);
    await expect.poll(() => heading(page).innerText(), soon).toBe(await titleOf(pier));
    await goTo(`articles/${note}`);
    await page.getByText('You are offline, and this page is not kept on this device.').waitFor();
    const lately = main(page).getByRole('region', { name: 'Read recently' });
    await expect
      .poll(() => lately.getByRole('link').allInnerTexts(), soon)
      .toEqual([await titleOf(boats), await titleOf(pier)]);
    await lately.getByRole('link', { name: await titleOf(pier) }).click();
    await page.locator('[data-paragraph="1"]').waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('does not take for read what was only loaded ahead', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo } = opened;
    await goTo(`articles/${pier}`);
    await untilKept(page);
    const pointAtBoats = async () => {
      await goTo('');
      const link = main(page).locator(`h2 a[href="/articles/${boats}"]`);
      await Promise.all([page.waitForResponse(`**/data/articles/${boats}.json`), link.hover()]);
      return link;
    };
    const readLately = async () => {
      await goTo('offline');
      const links = main(page).getByRole('region', { name: 'Read recently' }).getByRole('link');
      await links.first().waitFor();
      return links.allInnerTexts();
    };
    await pointAtBoats();
    await expect.poll(readLately, soon).toEqual([await titleOf(pier)]);
    await (await pointAtBoats()).click();
    await page.locator('[data-paragraph="1"]').waitFor();
    await expect.poll(readLately, soon).toEqual([await titleOf(boats), await titleOf(pier)]);
    expect(opened.errors).toEqual([]);
  });

  test('keeps an article with the pages of its statements when asked to, and lets it go again', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo, host, context } = opened;
    await goTo(`articles/${pier}`);
    await untilKept(page);
    const fact = await readOffline(page);
    await fact.getByRole('button', { name: 'Keep this article offline' }).click();
    await fact.getByText('Kept on this device, with the pages of its statements.').waitFor();
    await disconnect(opened);
    // A list that was never opened.
    await goTo('quotes');
    await main(page).locator('[data-statement]').first().waitFor();
    await goTo(`quotes/${showcaseStatements.overTwoParagraphs}`);
    await page.locator('main blockquote').first().waitFor();
    await goTo('offline');
    await main(page).getByRole('region', { name: 'Kept by you' }).getByRole('link').click();
    await page.locator('[data-paragraph="1"]').waitFor();
    host.connected(true);
    await context.setOffline(false);
    await readOffline(page);
    await fact.getByRole('button', { name: 'Stop keeping it' }).click();
    await fact.getByRole('button', { name: 'Keep this article offline' }).waitFor();
    await goTo('offline');
    await main(page).getByRole('region', { name: 'Read recently' }).waitFor();
    expect(await main(page).getByRole('region', { name: 'Kept by you' }).count()).toBe(0);
  });

  test('does not use what a version with another format of data kept, says so, and fetches it again', async ({
    expect,
  }) => {
    await using opened = await visit(large());
    const { page, goTo, host, context } = opened;
    await goTo('');
    await untilKept(page);
    // As a version left it whose data had no format yet: kept by the reader, and visited.
    await page.evaluate(
      async ([kept = '', visited = '']) => {
        const { scope } = await navigator.serviceWorker.ready;
        for (const [name, slug] of [
          ['kept', kept],
          ['visited', visited],
        ]) {
          const url = `${scope}data/articles/${slug}.json`;
          const { format: _, ...older } = (await (await fetch(url, { cache: 'reload' })).json()) as { format: number };
          const answer = new Response(JSON.stringify(older), { headers: { 'content-type': 'application/json' } });
          await (await caches.open(`verbatim-${name}-${scope}`)).put(url, answer);
        }
      },
      [pier, boats],
    );
    await disconnect(opened);
    await goTo(`articles/${pier}`);
    await page.getByText('You are offline, and this page is not kept on this device.').waitFor();
    await page.getByText('1 article that you kept must be fetched again').waitFor();

    host.connected(true);
    await context.setOffline(false);
    host.deploy(largeSecond());
    expect(await lookForUpdate(page)).toBe('waits');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => editionShown(page), soon).toContain('The renewed edition');
    await expect
      .poll(async () => {
        await goTo('offline');
        const links = main(page).getByRole('region', { name: 'Kept by you' }).getByRole('link');
        // None, as long as the worker has not fetched it.
        await links
          .first()
          .waitFor({ timeout: 2000 })
          .catch(() => {});
        return links.allInnerTexts();
      }, soon)
      .toEqual([await titleOf(pier)]);
    await disconnect(opened);
    await goTo(`articles/${pier}`);
    await page.locator('[data-paragraph="1"]').waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('says so where the browser has no room', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo, context, host } = opened;
    await goTo(`articles/${pier}`);
    await untilKept(page);
    const session = await context.newCDPSession(page);
    const { origin } = new URL(host.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const fact = await readOffline(page);
    await fact.getByRole('button', { name: 'Keep this article offline' }).click();
    await fact.getByText('This browser has no room for it.').waitFor();
    expect(await fact.getByRole('button', { name: 'Keep this article offline' }).isEnabled()).toBe(true);
    // Nor has it room for visits, which disturbs nobody.
    await goTo(`articles/${boats}`);
    await page.locator('[data-paragraph="1"]').waitFor();
    expect(opened.errors).toEqual([]);
  });
});

test.concurrent('where the browser refuses a worker or has no room for the edition, the site is as without', async ({
  expect,
}) => {
  await using refused = await visit(first, {
    before: (page) =>
      page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
      }),
  });
  await using crowded = await visit(first);
  const session = await crowded.context.newCDPSession(crowded.page);
  const { origin } = new URL(crowded.host.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  for (const { page, goTo, errors } of [refused, crowded]) {
    await goTo('');
    await section(page, 'Quotes').click();
    await expect.poll(() => addressOf(page), soon).toBe('/quotes');
    await page.reload();
    await main(page).locator('[data-statement]').first().waitFor();
    expect(errors).toEqual([]);
  }
});

describe.concurrent('a new version', () => {
  test('waits until the reader takes it in one of three tabs, and then comes to the same place', async ({ expect }) => {
    await using opened = await visit(first);
    const { page, goTo, host, context } = opened;
    await goTo(`articles/${pier}`);
    await untilKept(page);
    const other = await context.newPage();
    await goTo('quotes?kind=indirect', other);
    const hidden = await context.newPage();
    await hidden.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }));
    await goTo('about', hidden);
    host.deploy(second());
    expect(await lookForUpdate(page)).toBe('waits');
    // Both are told, and both stay what they are.
    await Promise.all([untilOffered(page), untilOffered(other)]);
    await section(other, 'People').click();
    await other.reload();
    await untilOffered(other);
    expect(await editionShown(other)).toContain('The synthetic edition');

    await page.locator('[data-paragraph="3"]').scrollIntoViewIfNeeded();
    const loads = countLoads(page);
    const otherLoads = countLoads(other);
    const before = await page.evaluate(() => scrollY);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => editionShown(page), soon).toContain('The renewed edition');
    expect(addressOf(page)).toBe(`/articles/${pier}`);
    await expect.poll(() => page.evaluate(() => scrollY), soon).toBe(before);
    // Nobody looks at one of the others; it is there already when somebody does.
    await expect.poll(() => editionShown(hidden), soon).toContain('The renewed edition');
    // The other is not taken out of its reader's hands, and goes on.
    await untilOffered(other);
    expect(otherLoads).toEqual([]);
    expect(await editionShown(other)).toContain('The synthetic edition');
    await section(other, 'Countries').click();
    await other.getByRole('heading', { name: 'Which countries are spoken for' }).waitFor();
    await other.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => editionShown(other), soon).toContain('The renewed edition');
    expect(addressOf(other)).toBe('/countries');
    await expect.poll(() => [loads.length, otherLoads.length], soon).toEqual([1, 1]);
    expect(opened.errors).toEqual([]);
  });

  test('of an edition too large to be kept whole is never mixed with the old one', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo, host, context } = opened;
    await goTo(`articles/${pier}`);
    await untilKept(page);
    const other = await context.newPage();
    await goTo('quotes', other);
    host.deploy(largeSecond());
    expect(await lookForUpdate(other)).toBe('waits');
    // What is open stays as it is until its reader takes the new one.
    await untilOffered(other);
    await section(other, 'People').click();
    await other.getByRole('heading', { name: 'Who speaks, and who is spoken of.' }).waitFor();
    expect(await editionShown(other)).toContain('The synthetic edition');
    // What is opened is all of the new one: an article, the lists that it leads to, a list by its address.
    await goTo(`articles/${boats}`);
    expect(await editionShown(page)).toContain('The renewed edition');
    await page.getByRole('banner').getByRole('link').first().click();
    await main(page).getByRole('link', { name: renewedTitle }).first().waitFor();
    await goTo('');
    expect(await editionShown(page)).toContain('The renewed edition');
    await main(page).getByRole('link', { name: renewedTitle }).first().waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('can be taken back', async ({ expect }) => {
    await using opened = await visit(largeSecond());
    const { page, goTo, host } = opened;
    await goTo('');
    await untilKept(page);
    host.deploy(large());
    expect(await lookForUpdate(page)).toBe('waits');
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await editionShown(page)).toContain('The renewed edition');
    await goTo('about');
    const taken = page.waitForEvent('domcontentloaded');
    await page.getByRole('button', { name: 'Reload' }).click();
    await taken;
    expect(await editionShown(page)).toContain('The synthetic edition');
    await disconnect(opened);
    await goTo('');
    await main(page)
      .getByRole('link', { name: await titleOf(note) })
      .first()
      .waitFor();
    expect(await editionShown(page)).toContain('The synthetic edition');
    expect(opened.errors).toEqual([]);
  });

  test('that does not come whole leaves the old one whole', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo, host } = opened;
    await goTo('');
    await untilKept(page);
    const before = await readFile(join(large(), 'offline.html'), 'utf8');
    host.deploy(largeSecond());
    // A file of the version before, a host in trouble, a login page.
    for (const wrong of [html(200, before), html(500, 'no'), wifi()]) {
      host.answerWith((path) => (path === 'offline.html' ? wrong : undefined));
      expect(await lookForUpdate(page)).toBe('failed');
    }
    await disconnect(opened);
    await goTo('offline');
    await main(page).getByText('No article is kept on this device yet.').waitFor();
    await section(page, 'About').click();
    await page.getByRole('heading', { name: 'Keyboard' }).waitFor();
    expect(await editionShown(page)).toContain('The synthetic edition');
    expect(opened.errors).toEqual([]);
  });
});

describe.concurrent('where HTML answers everything, as a login page does', () => {
  test('a small edition stays what it is, and is so afterwards', async ({ expect }) => {
    await using opened = await visit(first);
    const { page, goTo, host } = opened;
    await goTo('');
    await untilKept(page);
    host.answerWith(wifi);
    for (const path of ['', `articles/${pier}`, `quotes/${showcaseStatements.overTwoParagraphs}`]) {
      await goTo(path);
      expect(await editionShown(page)).toContain('The synthetic edition');
    }
    await lookForUpdate(page);
    // Where there is nothing of ours, the reader can log in.
    await goTo('articles/one-of-tomorrow');
    expect(await heading(page).innerText()).toBe('Log in');
    host.answerWith(null);
    await disconnect(opened);
    await goTo(`articles/${boats}`);
    await page.locator('[data-paragraph="1"]').waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('what was visited in a large one is neither replaced nor joined by it', async ({ expect }) => {
    await using opened = await visit(large());
    const { page, goTo, host } = opened;
    await goTo(`articles/${pier}`);
    await untilKept(page);
    host.answerWith(wifi);
    await goTo(`articles/${pier}`);
    await expect.poll(() => heading(page).innerText(), soon).toBe(await titleOf(pier));
    await goTo(`articles/${note}`);
    expect(await heading(page).innerText()).toBe('Log in');
    host.answerWith(null);
    await disconnect(opened);
    await goTo(`articles/${note}`);
    await page.getByText('You are offline, and this page is not kept on this device.').waitFor();
    await goTo(`articles/${pier}`);
    await expect.poll(() => heading(page).innerText(), soon).toBe(await titleOf(pier));
  });
});

describe.concurrent('a part of the app that is gone after a new version was put up', () => {
  test('brings the page anew, once, where it was wanted', async ({ expect }) => {
    await using opened = await visit(first, { before: noWorker });
    const { page, goTo, host } = opened;
    await goTo('about');
    await page.waitForLoadState('networkidle');
    const loads = countLoads(page);
    host.deploy(second());
    await section(page, 'Quotes').click();
    await expect.poll(() => editionShown(page), soon).toContain('The renewed edition');
    expect(addressOf(page)).toBe('/quotes');
    await expect.poll(() => loads.length, soon).toBe(1);
  });

  test.for([
    ['once, and then says so', 1, noWorker],
    [
      'not at all where the browser keeps no note of it, and says so',
      0,
      async (page: Page) => {
        await noWorker(page);
        await page.addInitScript(() =>
          Object.defineProperty(window, 'sessionStorage', {
            get: () => {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          }),
        );
      },
    ],
  ] as const)('if it stays gone, loads the page anew %s', async ([, times, before], { expect }) => {
    await using opened = await visit(first, { before });
    const { page, goTo, host } = opened;
    await goTo('about');
    await page.waitForLoadState('networkidle');
    const loads = countLoads(page);
    // As a host does that answers every address with a page.
    host.answerWith((path) =>
      path.startsWith('assets/PeoplePage') ? { status: 200, type: 'text/html', body: '<!doctype html>' } : undefined,
    );
    await section(page, 'People').click();
    await page.getByRole('heading', { name: 'This page did not load.' }).waitFor();
    await expect.poll(() => loads.length, soon).toBe(times);
    await page.getByRole('heading', { name: 'This page did not load.' }).waitFor();
    await page.waitForTimeout(300);
    expect(loads.length).toBe(times);
    expect(addressOf(page)).toBe('/people');
    host.answerWith(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Who speaks' }).waitFor();
  });
});

test.concurrent('the kill switch takes away the worker and all that it has kept', async ({ expect }) => {
  await using opened = await visit(large());
  const { page, goTo, host } = opened;
  await goTo('');
  await untilKept(page);
  const off = join(folder, 'off');
  await cp(largeSecond(), off, { recursive: true });
  await writeWorker(off, null);
  host.deploy(off);
  // The visit is answered by the old worker; it is the last.
  await goTo('about');
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await expect.poll(left, soon).toEqual({ caches: [], workers: 0 });
});
