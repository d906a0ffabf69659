import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FittedText, fitText, type TextBox } from '../../../src/publish/previews/fit-text.ts';
import { setText } from '../../../src/publish/previews/set-text.ts';

const box: TextBox = { width: 1040, height: 270, largest: 72, smallest: 30, leading: 1.27 };
const style = { family: 'serif', weight: 400 } as const;

async function fitted(text: string, into: TextBox = box): Promise<FittedText> {
  const set = await setText(text, style);
  if (set === null) throw new Error(`“${text}” was not set`);
  return fitText(set, into);
}

const textOf = ({ lines }: FittedText): string =>
  lines
    .map(({ runs }) => runs.map(({ text, blank }) => text + (blank > 0 ? ' ' : '')).join(''))
    .join('')
    .trim();

/** Whether all of it is within the box, at a size that the box allows. */
const isWithin = ({ size, lines }: FittedText, { width, height, smallest, largest, leading }: TextBox): boolean =>
  size >= smallest &&
  size <= largest &&
  lines.length * size * leading <= height &&
  lines.every((line) => line.width * size <= width + 0.001);

const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, '');

const word = fc.oneof(
  fc.constantFrom('a', 'the', 'harbour', 'stays', 'open,', '“well-known”', 'Гавань', '港口今年不会关闭', 'WWWWWWWWWW'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', '.', '-', '/'), minLength: 1, maxLength: 60 }),
);

describe('fitting a text into a box', () => {
  test('never lets it out of the box, and cuts only what is too long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 400 }), async (words) => {
        const text = words.join(' ');
        const result = await fitted(text);
        expect(isWithin(result, box)).toBe(true);
        expect(result.isCut || withoutBlanks(textOf(result)) === withoutBlanks(text)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each([1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 500, 1000, 2000])('fits %d words', async (count) => {
    const words = Array.from({ length: count }, (_, i) => ['harbour', 'and', 'the', 'quays'][i % 4] ?? '');
    const result = await fitted(words.join(' '));
    expect(isWithin(result, box)).toBe(true);
    expect(result.isCut).toBe(count > 55);
  });

  test.each([1, 10, 100, 300, 1000, 2000])('fits a word of %d letters', async (length) => {
    expect(isWithin(await fitted('W'.repeat(length)), box)).toBe(true);
  });

  test('sets a short text at the largest size and a longer one smaller', async () => {
    expect((await fitted('Open.')).size).toBe(72);
    const long = await fitted('The harbour stays open for all ships. '.repeat(8));
    expect(long.size).toBeLessThan(60);
    expect(long.isCut).toBe(false);
  });

  test('leaves no word alone on a last line', async () => {
    const { lines, size } = await fitted('The harbour and its quays stay open for every ship this winter');
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map((line) => line.width * size);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(300);
  });

  test('cuts after a whole word, without its comma, and closes the quotation', async () => {
    const result = await fitted(`“${'harbours, '.repeat(300)}end.”`);
    expect(result.isCut).toBe(true);
    expect(textOf(result)).toMatch(/^“(?:harbours, )+harbours…”$|^“(?:harbours, ?)+…”$/);
  });

  test('adds no quotation mark where none was opened', async () => {
    expect(textOf(await fitted('harbours stay '.repeat(300)))).toMatch(/(?:harbours|stay)…$/);
  });

  test.each([
    '<script>alert(1)</script>',
    '&amp; &#60; & <',
    '"><img src=x onerror=alert(1)>',
    '${x} {{x}} %s \\u003c',
  ])('sets %s as it is written', async (text) => {
    expect(textOf(await fitted(text))).toBe(text);
  });

  test('cuts Chinese after any character', async () => {
    const result = await fitted('港口今年冬天不会关闭'.repeat(60));
    expect(isWithin(result, box)).toBe(true);
    expect(textOf(result)).toMatch(/^[港口今年冬天不会关闭]+…$/u);
  });
});
