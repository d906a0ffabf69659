import { describe, expect, test } from 'vitest';
import { glyphsOf } from '../../../src/publish/previews/glyphs.ts';

const styles = [
  { family: 'serif', weight: 400 },
  { family: 'sans', weight: 650 },
] as const;

describe.each(styles)('a text in $family $weight', (style) => {
  test.each([
    ['Ådne Šćepović', 'Latin with marks'],
    ['Nguyễn Thị Ánh', 'Vietnamese'],
    ['Ольга Щукина', 'Cyrillic'],
    ['Ґжегож Їжак', 'Ukrainian'],
    ['Ελένη Σωκράτους', 'Greek'],
    ['李明珠', 'simplified Chinese'],
    ['陳龍興', 'traditional Chinese'],
    ['たなか ユリ', 'Japanese'],
    ['“€ 5 – 7 %…” №1', 'signs'],
  ])('has a drawn glyph for each character of %s (%s)', async (text) => {
    for (const word of text.split(' ')) {
      const run = await glyphsOf(word, style);
      expect(run?.glyphs.length).toBe(Array.from(word.normalize('NFC')).length);
      expect(run?.glyphs.every(({ outline }) => outline.length > 0)).toBe(true);
      expect(run?.width).toBeGreaterThan(0);
    }
  });

  test.each([
    ['محمد', 'Arabic'],
    ['שלום', 'Hebrew'],
    ['สมชาย', 'Thai'],
    ['한글', 'Korean'],
    ['Well 😀', 'an emoji'],
    ['a\u202eb', 'a mark that turns the text round'],
    ['a\u200fb', 'a mark of direction'],
    ['a\u0301\u0302\u0303', 'a heap of marks'],
    ['Ada \ue000', 'a character of nobody'],
  ])('is not set at all where a part of it cannot be: %s (%s)', async (text) => {
    expect(await glyphsOf(text, style)).toBeNull();
  });
});

const serif = styles[0];

describe('setting text', () => {
  test('puts marks onto their letters without room of their own', async () => {
    const marked = await glyphsOf('х\u0301', serif);
    expect(marked?.glyphs).toHaveLength(2);
    expect(marked?.width).toBeCloseTo((await glyphsOf('х', serif))?.width ?? 0);
  });

  test('moves letters closer that would stand apart', async () => {
    const widths = await Promise.all(['AV', 'A', 'V'].map(async (text) => (await glyphsOf(text, serif))?.width ?? 0));
    expect(widths[0]).toBeLessThan((widths[1] ?? 0) + (widths[2] ?? 0));
  });

  test('is wider in bold', async () => {
    const [regular, bold] = await Promise.all([glyphsOf('Ada', serif), glyphsOf('Ada', { ...serif, weight: 700 })]);
    expect(bold?.width).toBeGreaterThan(regular?.width ?? Infinity);
  });
});
