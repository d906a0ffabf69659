import { describe, expect, test } from 'vitest';
import { encodePng, isWholePng } from '../../../src/publish/previews/png.ts';
import { readPng } from './read-png.ts';

const file = encodePng({
  width: 3,
  height: 2,
  pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]),
  palette: [
    [255, 255, 255],
    [10, 20, 30],
    [200, 0, 0],
  ],
});

describe('a PNG file', () => {
  test('says its size and gives back its pixels', () => {
    const { width, height, at } = readPng(file);
    expect([width, height]).toEqual([3, 2]);
    expect([at(0, 0), at(1, 0), at(2, 0), at(0, 1)]).toEqual(['#ffffff', '#0a141e', '#c80000', '#c80000']);
  });

  test('is whole as it was written, and only at its own size', () => {
    expect(isWholePng(file, 3, 2)).toBe(true);
    expect(isWholePng(file, 2, 3)).toBe(false);
  });

  test('is not whole where anything of it is missing, changed or added', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(isWholePng(file.subarray(0, length), 3, 2)).toBe(false);
    }
    for (let at = 0; at < file.length; at += 1) {
      const broken = Buffer.from(file);
      broken[at] = (broken[at] ?? 0) ^ 1;
      expect(isWholePng(broken, 3, 2)).toBe(false);
    }
    expect(isWholePng(Buffer.concat([file, Buffer.from('x')]), 3, 2)).toBe(false);
  });
});
