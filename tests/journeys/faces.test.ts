import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Face, faces, facesByName, inEachFace } from './support/faces.ts';
import { open } from './support/open.ts';

/** Something in the typeface for reading, and something of the apparatus. */
const selectors = ['h1', '#app > header nav a', '#app > footer a'];

/** The families that some words of a page are drawn in. */
async function familiesOn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const found = new Set<string>();
  for (const selector of selectors) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) found.add(familyName);
  }
  await session.detach();
  return [...found];
}

const withoutOwn = (page: Page) => page.route('**/*.woff2', (route) => route.abort());

/** What a page is in before the site's own font has come. */
async function familiesWithoutOwn(face?: Face): Promise<readonly string[]> {
  await using opened = await open('/about', { before: withoutOwn, ...(face === undefined ? {} : { face }) });
  return await familiesOn(opened.page);
}

test.runIf(process.platform === 'linux')(
  'what the site leaves to the machine is in a font of the tests’ own',
  async () => {
    expect(await familiesWithoutOwn()).toEqual(['Source Sans 3 ExtraLight']);
  },
);

test.runIf(process.platform === 'linux').each(faces)(
  'a machine with none but %s fonts shows the site in them',
  async (face) => {
    expect(await familiesWithoutOwn(face)).toEqual([facesByName[face].family]);
  },
);

test('a page is looked at as it stands and in each face, and is left as it was', async () => {
  // Whether the site's own font is there for the first paint is a matter of milliseconds.
  await using opened = await open('/about', { before: withoutOwn });
  const { page } = opened;
  await page.waitForLoadState('networkidle');
  const before = await familiesOn(page);
  const expected = [before, ...faces.map((face) => [facesByName[face].family])];
  let looks = 0;
  const told = await inEachFace(page, async () => {
    // A font that was just added is drawn a frame or two later.
    await expect.poll(() => familiesOn(page)).toEqual(expected[looks]);
    looks += 1;
    return ['seen'];
  });
  expect(told).toEqual(['seen', 'wide: seen', 'narrow: seen', 'tall: seen']);
  await expect.poll(() => familiesOn(page)).toEqual(before);
});
