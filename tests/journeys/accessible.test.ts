import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { retired } from '../edition/ledger.ts';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import { routesOfReal, routesOfSmall } from './support/addresses.ts';
import { inEachFace } from './support/faces.ts';
import { layOutAll } from './support/lay-out-all.ts';
import { article, open, openEach, type OpenOptions } from './support/open.ts';
import { sideBySide } from './support/side-by-side.ts';
import { faultyTargets } from './support/targets.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Rules of WCAG 2.2 AA that axe leaves out unless asked. */
const asked = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** axe's own code, into the page as it stands; once is enough for all its looks. */
const bring = (page: Page): Promise<unknown> => page.evaluate(`${axe.source};undefined`);

/** What axe finds wrong with the page as it stands: `rule: where (why)`. */
async function faults(page: Page): Promise<readonly string[]> {
  const { found, passed } = await page.evaluate(
    async (rules) => {
      const { violations, passes } = await window.axe.run(document, {
        rules,
        // Details of what is right are not looked at, and take long to write down.
        resultTypes: ['violations'],
      });
      const said = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all }) => {
          const why = [...any, ...all].map(({ message }) => message).join('; ');
          return `${id}: ${target.join(' ')} (${why})`;
        }),
      );
      return { found: said, passed: passes.length };
    },
    Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])),
  );
  expect(passed).toBeGreaterThan(10);
  return found;
}

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}
const schemes = ['light', 'dark'] as const;
const widths = [320, 768, 1280] as const;

/** The extremes, for what differs from other pages in a few places only. */
const someLooks = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** What is wrong with the page’s targets in any typeface, where the text is set small. */
async function targetFaultsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = 'small';
  });
  const found: string[] = [];
  // The looks have ended with the first: a new width takes the browser longer than all the rest.
  for (const width of [1280, 320]) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    const here = await inEachFace(page, () => faultyTargets(page));
    found.push(...here.map((fault) => `${page.url()} ${width}: ${fault}`));
  }
  return found;
}

/** What axe finds wrong with the page in each of the looks, and what is wrong with its targets. */
async function faultsIn(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  // Parts far away are laid out when they come near; until then axe would judge an estimate of them.
  await layOutAll(page);
  await bring(page);
  const found: string[] = [];
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const here = await faults(page);
    found.push(...here.map((fault) => `${page.url()} ${colorScheme} ${width}: ${fault}`));
  }
  return [...found, ...(await targetFaultsIn(page))];
}

async function faultsOf(paths: readonly string[], looks: readonly Look[], options: OpenOptions = {}) {
  const found = await openEach(paths, options, ({ page }) => faultsIn(page, looks));
  return found.flat();
}

/** What every page has once, and in which language it is. */
async function landmarksOf(page: Page) {
  const count = (role: 'banner' | 'main' | 'contentinfo') => page.getByRole(role).count();
  return {
    lang: await page.locator('html').getAttribute('lang'),
    h1: await page.getByRole('heading', { level: 1 }).count(),
    banner: await count('banner'),
    main: await count('main'),
    contentinfo: await count('contentinfo'),
    sections: await page.getByRole('navigation', { name: 'Sections' }).count(),
  };
}

test(
  'nothing is inaccessible on any page of the edition, in light and dark, at 320, 768 and 1280 px, and the landmarks stand once',
  { timeout: 180_000 },
  async () => {
    const looks = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));
    const found = await openEach(routesOfReal, {}, async ({ page }, path) => ({
      path,
      ...(await landmarksOf(page)),
      faults: await faultsIn(page, looks),
    }));
    const right = { lang: 'en', h1: 1, banner: 1, main: 1, contentinfo: 1, sections: 1, faults: [] };
    expect(found).toEqual(routesOfReal.map((path) => ({ path, ...right })));
  },
);

test('nothing is inaccessible where marks nest, many speak and addresses have retired', async () => {
  const found = await Promise.all(
    someLooks.map((look, nth) =>
      faultsOf(
        routesOfSmall.filter((_, i) => i % someLooks.length === nth),
        [look],
        { site: 'small' },
      ),
    ),
  );
  expect(found.flat()).toEqual([]);
});

test('nothing is inaccessible in lists that are filtered, empty or of many pages', async () => {
  const lists = ['/?page=3&q=the', '/quotes?country=no&kind=indirect&person=nobody-here', '/?q=zzzz&person=nobody'];
  expect(await faultsOf(lists, someLooks, { site: 'many' })).toEqual([]);
});

test('nothing is inaccessible in an open menu of a filter', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Person' }).click();
  await page.getByRole('group', { name: 'Person' }).getByRole('checkbox').first().waitFor();
  expect(await faultsIn(page, someLooks)).toEqual([]);
});

test('nothing is inaccessible in the open settings', async () => {
  await using opened = await open('/');
  const { page } = opened;
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).waitFor();
  expect(await faultsIn(page, someLooks)).toEqual([]);
});

test('nothing is inaccessible in the open Share menu, nor where the clipboard is refused', async () => {
  await using opened = await open(article, {
    before: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  });
  const { page } = opened;
  await page.getByRole('button', { name: /^Share statement 2 by/ }).click();
  await page.getByRole('button', { name: 'Copy link to this statement' }).click();
  await page.getByRole('textbox', { name: 'This browser does not allow copying' }).waitFor();
  expect(await faultsIn(page, someLooks)).toEqual([]);
});

test('nothing is inaccessible in the overview of keys', async () => {
  await using opened = await open('/');
  const { page } = opened;
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await faultsIn(page, someLooks)).toEqual([]);
});

test('nothing is inaccessible where a statement is arrived at, is sought in vain, or was withdrawn', async () => {
  const pier = `/articles/${showcaseSlugs.pier}`;
  const hashes = [showcaseStatements.directWithin, 'zzzzzz', retired.statements.withdrawn];
  const found = await sideBySide(hashes, async (hash) => {
    await using opened = await open(`${pier}#${hash}`, { site: 'small' });
    const { page } = opened;
    await page.getByRole('link', { name: 'Leave the statement, stay in the article' }).waitFor();
    return await faultsIn(page, someLooks);
  });
  expect(found.flat()).toEqual([]);
});

/** The contrast of two colours as WCAG counts it, from what the browser computes. */
function contrast(colours: readonly string[]): number {
  const [light = 0, dark = 0] = colours
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the numbers of statements, which axe cannot read, stand out from every voice’s stroke', async () => {
  await using opened = await open('/about');
  const { page } = opened;
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const voices = await page.evaluate(() =>
      ['1', '2', '3', '4', '5', '6'].map((voice) => {
        const sample = document.createElement('span');
        sample.dataset['voice'] = voice;
        sample.style.cssText = 'color: var(--line); background-color: var(--fill); outline: 1px solid var(--paper)';
        document.body.append(sample);
        const { color, backgroundColor, outlineColor } = getComputedStyle(sample);
        return { line: color, fill: backgroundColor, paper: outlineColor };
      }),
    );
    expect(new Set(voices.map(({ line }) => line)).size).toBe(6);
    for (const { line, fill, paper } of voices) {
      expect.soft(contrast([line, fill])).toBeGreaterThanOrEqual(4.5);
      expect.soft(contrast([line, paper])).toBeGreaterThanOrEqual(4.5);
    }
  }
});
