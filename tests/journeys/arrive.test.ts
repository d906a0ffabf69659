import { expect, test } from 'vitest';
import { article, open } from './support/open';

const first = 'j5r6pd';
const last = 'b8s2vp';

/** Where a statement stands on the screen, and whether it has the focus. */
function place(id: string) {
  const mark = document.getElementById(id);
  const box = mark?.getBoundingClientRect();
  return {
    visible: box !== undefined && box.top >= 0 && box.top < innerHeight,
    focused: document.activeElement === mark,
    arrived: mark?.dataset['arrived'] !== undefined,
  };
}
const there = { visible: true, focused: true, arrived: true };

test('a link to a statement opens the article at it, says which it is, and moves nothing else', async () => {
  await using opened = await open(`${article}#${last}`, { viewport: { width: 390, height: 700 } });
  const { page } = opened;
  await expect.poll(() => page.evaluate(place, last)).toEqual(there);
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'Statement 13 of 13' }).count()).toBe(1);
  opened.expectQuiet();
});

test('a change of the hash goes to the other statement, and Back returns', async () => {
  await using opened = await open(`${article}#${last}`);
  const { page } = opened;
  await expect.poll(() => page.evaluate(place, last)).toEqual(there);
  await page.evaluate((id) => {
    location.hash = id;
  }, first);
  await expect.poll(() => page.evaluate(place, first)).toEqual(there);
  await page.goBack();
  await expect.poll(() => page.evaluate(place, last)).toEqual(there);
  opened.expectQuiet();
});
