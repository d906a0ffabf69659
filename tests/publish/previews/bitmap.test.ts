import { describe, expect, test } from 'vitest';
import { bitmapOf, fillOutline } from '../../../src/publish/previews/bitmap.ts';
import type { Outline } from '../../../src/publish/previews/outline.ts';

/** A box in em; turned round it is a hole in another. */
function box(left: number, bottom: number, right: number, top: number, isHole = false): Outline {
  const corners = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ];
  const path = isHole ? corners.toReversed() : corners;
  return [...path.map((at, i) => ({ type: i === 0 ? ('M' as const) : ('L' as const), at })), { type: 'Z', at: [] }];
}

const rows = ({ width, coverage }: ReturnType<typeof fillOutline>): readonly (readonly number[])[] =>
  Array.from({ length: coverage.length / width }, (_, y) => [...coverage.subarray(y * width, (y + 1) * width)]);

describe('filling an outline', () => {
  test('covers whole pixels wholly, and stands above its baseline', () => {
    const filled = fillOutline(box(0, 0, 0.2, 0.3), 10, 0);
    expect(filled).toMatchObject({ left: 0, top: -3, width: 2, height: 3 });
    expect(rows(filled).flat()).toEqual(Array(6).fill(255));
  });

  test('covers parts of pixels in part', () => {
    expect(rows(fillOutline(box(0, 0, 0.25, 0.1), 10, 0.5))).toEqual([[128, 255, 255]]);
    expect(rows(fillOutline(box(0, 0, 0.1, 0.15), 10, 0))).toEqual([[128], [255]]);
  });

  test('leaves holes, and covers once what two outlines cover', () => {
    expect(rows(fillOutline([...box(0, 0, 3, 3), ...box(1, 1, 2, 2, true)], 1, 0))).toEqual([
      [255, 255, 255],
      [255, 0, 255],
      [255, 255, 255],
    ]);
    // Two halves of the same pixel are one half.
    expect(rows(fillOutline([...box(0, 0, 1, 0.5), ...box(0, 0, 1, 0.5)], 1, 0))).toEqual([[128]]);
  });

  test('follows curves: a circle has the area of a circle', () => {
    const circle: Outline = [
      { type: 'M', at: [1, 0] },
      { type: 'C', at: [1, 0.5523, 0.5523, 1, 0, 1] },
      { type: 'C', at: [-0.5523, 1, -1, 0.5523, -1, 0] },
      { type: 'C', at: [-1, -0.5523, -0.5523, -1, 0, -1] },
      { type: 'C', at: [0.5523, -1, 1, -0.5523, 1, 0] },
      { type: 'Z', at: [] },
    ];
    const area = fillOutline(circle, 20, 0).coverage.reduce((sum, part) => sum + part / 255, 0);
    expect(Math.abs(area - Math.PI * 400)).toBeLessThan(5);
  });

  test('of nothing is nothing', () => {
    expect(fillOutline([], 20, 0.5)).toMatchObject({ width: 0, height: 0 });
  });

  test('is the same the second time, and another a quarter of a pixel on', () => {
    const outline = box(0, 0, 1, 1);
    const first = bitmapOf(outline, 3, 0);
    expect(bitmapOf(outline, 3, 0.1)).toBe(first);
    expect(bitmapOf(outline, 3, 0.25)).toEqual(fillOutline(outline, 3, 0.25));
    expect(bitmapOf(outline, 4, 0)).toEqual(fillOutline(outline, 4, 0));
  });
});
