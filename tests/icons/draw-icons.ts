import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { iconPaths } from '../../src/site/icon-paths';

interface Drawing {
  readonly path: string;
  /** Pixels of each side. */
  readonly size: number;
  /** Devices that cut icons into a shape of their own want no corners of ours. */
  readonly corners: 'round' | 'filled';
}

export const drawings: readonly Drawing[] = [
  { path: iconPaths.small, size: 192, corners: 'round' },
  { path: iconPaths.large, size: 512, corners: 'round' },
  { path: iconPaths.maskable, size: 512, corners: 'filled' },
  { path: iconPaths.appleTouch, size: 180, corners: 'filled' },
];

/** The PNGs of `public/icon.svg`, by their paths in `public`. */
export async function drawIcons(browser: Browser): Promise<ReadonlyMap<string, Buffer>> {
  const svg = await readFile('public/icon.svg', 'utf8');
  const icons = new Map<string, Buffer>();
  const page = await browser.newPage();
  for (const { path, size, corners } of drawings) {
    await page.setViewportSize({ width: size, height: size });
    const icon = corners === 'round' ? svg : svg.replace(/ rx="[^"]*"/, '');
    await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${icon}`);
    icons.set(path, await page.screenshot({ omitBackground: true }));
  }
  await page.close();
  return icons;
}
