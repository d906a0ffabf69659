import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { hostileArticles, hostilePerson, hostileStatement } from '../hostile/hostile-edition.ts';
import { payloads } from '../hostile/payloads.ts';
import { open } from './support/open.ts';
import { sideBySide } from './support/side-by-side.ts';

/** Hears of everything that a text could do if it ran: calls, dialogs, windows, downloads. */
async function listen(page: Page, heard: string[]): Promise<void> {
  await page.exposeFunction('__hit', () => {
    heard.push('a script ran');
  });
  page.on('dialog', (dialog) => {
    heard.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => heard.push('a window'));
  page.on('download', () => heard.push('a download'));
}

interface Visit {
  readonly path: string;
  /** Payloads that must be on the page as text. */
  readonly shown: readonly number[];
}

/** Opens a page of the hostile edition, and tells what is wrong with it. */
async function faults({ path, shown }: Visit): Promise<readonly string[]> {
  const heard: string[] = [];
  await using opened = await open(path, { site: 'hostile', before: (page) => listen(page, heard) });
  const { page, noise } = opened;
  // Whatever waits for the reader to come near it.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('#app *')) {
      for (const type of ['mouseover', 'focus', 'animationstart', 'load', 'error', 'toggle'])
        one.dispatchEvent(new Event(type));
    }
  });
  const found = await page.evaluate(() => ({
    text: document.getElementById('app')?.textContent ?? '',
    own: document.querySelectorAll(
      'iframe, object, embed, base, img, video, audio, math, form:not([role]) > button[formaction]',
    ).length,
    polluted: 'polluted' in {},
    address: location.pathname,
  }));
  const missing = shown.map((i) => payloads[i] ?? '').filter((payload) => !found.text.includes(payload));
  return [
    ...heard,
    ...noise,
    ...missing.map((payload) => `not there: ${payload}`),
    ...(found.own > 0 ? [`${found.own} elements out of a text`] : []),
    ...(found.polluted ? ['a prototype was changed'] : []),
    ...(found.address === path.split('?')[0] ? [] : [`went to ${found.address}`]),
  ].map((fault) => `${path}: ${fault}`);
}

const visits: readonly Visit[] = [
  ...hostileArticles.map(({ slug, of }) => ({ path: `/articles/${slug}`, shown: of })),
  { path: '/', shown: hostileArticles.flatMap(({ of }) => of.slice(0, 1)) },
  { path: '/quotes', shown: [] },
  { path: '/people', shown: payloads.map((_, i) => i) },
  { path: '/about', shown: [] },
  { path: `/quotes/${hostileStatement(0)}`, shown: [0, 1] },
  { path: `/people/${hostilePerson(15)}`, shown: [15] },
  { path: '/articles/withdrawn-article', shown: [1] },
];

test('no text of any field runs in a browser, and each is there to be read', { timeout: 240_000 }, async () => {
  expect((await sideBySide(visits, faults, 4)).flat()).toEqual([]);
});

test('no text of an address runs or leads away either', async () => {
  const addresses = payloads.filter((_, i) => i % 20 === 0).map((text) => `/quotes?q=${encodeURIComponent(text)}`);
  const found = await sideBySide(addresses, (path) => faults({ path, shown: [] }), 4);
  expect(found.flat()).toEqual([]);
});

test('a script that did run would be heard', async () => {
  const heard: string[] = [];
  await using opened = await open('/about', { site: 'hostile', before: (page) => listen(page, heard) });
  await opened.page.evaluate(() => {
    const { __hit } = globalThis as unknown as { readonly __hit: () => void };
    __hit();
  });
  await expect.poll(() => heard).toEqual(['a script ran']);
});
