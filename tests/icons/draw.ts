import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../journeys/support/find-browser';
import { drawIcons } from './draw-icons';

/** Draws the icons of `public/icons` anew. */
export async function run(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  for (const [path, png] of await drawIcons(browser)) {
    const file = join('public', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  }
  await browser.close();
}
