import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { addressOf, article, open } from './support/open.ts';

const noClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
const refusingClipboard = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')),
      },
    }),
  );

/** The field with the text to copy, and what of it is selected. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : `the focus is on ${field?.tagName}`;
  });

test.each([
  ['absent', noClipboard],
  ['refused', refusingClipboard],
] as const)('where the clipboard is %s, what would be copied stands selected in a field', async (_, before) => {
  await using opened = await open(article, { before });
  const { page } = opened;
  const { url } = inject('sites').real;
  const menu = page.getByRole('group', { name: /^Share statement 1 by/ });
  const field = menu.getByRole('textbox', { name: 'This browser does not allow copying.' });
  await page.getByRole('button', { name: /^Share statement 1 by/ }).click();
  await menu.getByRole('button', { name: 'Copy link to this statement' }).click();
  await field.waitFor();
  await expect.poll(() => withoutRev(page)).toBe(`${url}quotes/${await firstStatement(page)}`);
  await menu.getByRole('button', { name: 'Copy link in the article' }).click();
  await expect.poll(() => withoutRev(page)).toBe(`${url}${article.slice(1)}#${await firstStatement(page)}`);
  await menu.getByRole('button', { name: 'Copy text with attribution' }).click();
  await expect.poll(() => selected(page)).toContain('Andrei Belousov');
  opened.expectQuiet();
});

/** The address that is selected, but for the wording that it names. */
const withoutRev = async (page: Page) => (await selected(page))?.replace(/\?rev=[\da-f]{8}/, '');

const firstStatement = (page: Page) => page.locator('mark[data-statement]').first().getAttribute('data-statement');

test('where the clipboard is refused, an article’s link and citation can still be copied by hand', async () => {
  await using opened = await open(article, { before: refusingClipboard });
  const { page } = opened;
  await page.getByRole('button', { name: 'Copy link to this article' }).click();
  await expect.poll(() => selected(page)).toBe(`${inject('sites').real.url}${article.slice(1)}`);
  await page.getByRole('button', { name: 'Copy this citation' }).click();
  await expect.poll(() => selected(page)).toContain(article);
  opened.expectQuiet();
});

/** Storage as a browser has it that keeps nothing: even naming it is an error. */
const refuse = (names: readonly string[]) => (page: Page) =>
  page.addInitScript((refused) => {
    for (const name of refused) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  }, names);

/** Storage that is there and takes nothing. */
const full = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });

test.each([
  ['local storage', refuse(['localStorage'])],
  ['session storage', refuse(['sessionStorage'])],
  ['all storage', refuse(['localStorage', 'sessionStorage'])],
  ['any writing to storage', full],
] as const)('where the browser refuses %s, pages open, lead on and can be set', async (_, before) => {
  await using opened = await open('/', { before });
  const { page } = opened;
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  // The browser's own frame as well.
  await expect
    .poll(() => page.locator('meta[name="theme-color"][data-theme="dark"]').getAttribute('media'))
    .toBe('all');
  await page.keyboard.press('Escape');
  await page.locator('main h2').getByRole('link').first().click();
  await page.locator('[data-paragraph="1"]').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Quotes' }).click();
  await expect.poll(() => addressOf(page)).toBe('/quotes');
  await page.goBack();
  await expect.poll(() => addressOf(page)).toBe(article);
  await page.reload();
  await page.locator('[data-paragraph="1"]').waitFor();
  opened.expectQuiet();
});

test.each(['{', 'null', '"dark"', '[]', '{"theme":"purple","size":{},"face":7,"shortcuts":"no"}', '{"__proto__":1}'])(
  'kept settings that say %s are as good as none',
  async (kept) => {
    await using opened = await open('/', {
      before: (page) => page.addInitScript((text) => localStorage.setItem('verbatim:settings', text), kept),
    });
    const { page } = opened;
    const html = page.locator('html');
    expect(await html.getAttribute('data-theme')).toBeNull();
    expect(await html.getAttribute('data-size')).toBeNull();
    expect(await html.getAttribute('data-face')).toBeNull();
    await page.getByRole('button', { name: 'Reading settings' }).click();
    for (const name of ['System', 'Normal', 'Serif']) {
      expect(await page.getByRole('radio', { name, exact: true }).isChecked()).toBe(true);
    }
    opened.expectQuiet();
  },
);

test('where the browser can share, a statement and an article can be sent with another app', async () => {
  await using opened = await open(article, {
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: ({ url }: ShareData) => {
            document.documentElement.dataset['shared'] = url;
            // As when the reader closes the browser's own sheet.
            return Promise.reject(new DOMException('Share canceled', 'AbortError'));
          },
        });
      }),
  });
  const { page } = opened;
  const shared = () => page.locator('html').getAttribute('data-shared');
  const { url } = inject('sites').real;
  const send = page.getByRole('button', { name: 'Send with another app…' });
  await send.click();
  await expect.poll(shared).toBe(`${url}${article.slice(1)}`);
  await page.getByRole('button', { name: /^Share statement 3 by/ }).click();
  await page
    .getByRole('group', { name: /^Share statement 3 by/ })
    .getByRole('button', { name: 'Send with' })
    .click();
  await expect.poll(shared).toMatch(/\/quotes\/[a-z0-9]{6}\?rev=[0-9a-f]{8}$/);
  opened.expectQuiet();
});

test('where the browser cannot share, nothing offers to', async () => {
  await using opened = await open(article, {
    before: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined })),
  });
  const { page } = opened;
  await page.getByRole('button', { name: /^Share statement 3 by/ }).click();
  await page.getByRole('link', { name: 'Open on its own page' }).waitFor();
  expect(await page.getByText('Send with another app…').count()).toBe(0);
});
