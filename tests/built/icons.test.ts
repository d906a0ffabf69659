import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawIcons, drawings } from '../icons/draw-icons.ts';
import { browser } from '../journeys/support/open.ts';

/** How far two pictures are apart, from 0 to 255 on average over all that their pixels have. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const page = await (await browser()).newPage();
  const apart = await page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return Array.from(context?.getImageData(0, 0, image.width, image.height).data ?? []);
        }),
      );
      const [a = [], b = []] = pixels;
      return a.length === b.length
        ? a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length
        : 255;
    },
    [one, other].map((png) => png.toString('base64')),
  );
  await page.close();
  return apart;
}

test('the icons are those of icon.svg: `npm run icons` draws them anew', async () => {
  const drawn = await drawIcons(await browser());
  expect(drawn.size).toBe(drawings.length);
  for (const [path, png] of drawn) {
    // Another browser smooths edges another way.
    expect(await difference(png, await readFile(join('public', path)))).toBeLessThan(2);
  }
});
