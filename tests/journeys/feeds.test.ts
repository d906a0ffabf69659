import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './support/open.ts';
import { catalogueOf } from './support/published.ts';

const site = 'published';

/** The feeds that the browser is told of at a page. */
const toldOf = (page: Page) =>
  page
    .locator(
      'head link[rel="alternate"][type="application/atom+xml"], head link[rel="alternate"][type="application/feed+json"]',
    )
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('a reader comes from a list to somebody’s feed, and each page tells of its own feeds alone', async () => {
  const [person] = (await catalogueOf(site)).people;
  if (person === undefined) throw new Error('nobody is in the edition');
  await using opened = await open('/', { site });
  const { page } = opened;
  expect(await toldOf(page)).toEqual(['/base/feeds/articles.atom', '/base/feeds/articles.json']);
  await page.getByRole('main').getByRole('link', { name: person.name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: person.name }).waitFor();
  const feeds = ['atom', 'json'].map((format) => `/base/feeds/people/${person.id}.${format}`);
  expect(await toldOf(page)).toEqual(feeds);
  const link = page.getByRole('main').getByRole('link', { name: 'Atom' });
  expect(await link.getAttribute('href')).toBe(feeds[0]);
  const answer = await page.request.get(new URL(feeds[0] ?? '', page.url()).href);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/atom+xml']);
  opened.expectQuiet();
});
