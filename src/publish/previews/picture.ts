import { bitmapOf } from './bitmap.ts';
import type { FittedText, TextLine } from './fit-text.ts';
import type { Outline, OutlineStep } from './outline.ts';
import { encodePng, type Rgb } from './png.ts';

/** Pixels: the size that sites want which show a picture beside a link. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The site's colours in its light theme, as in styles/tokens.css; the stroke is from voices.css. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#1d1a16',
  quiet: '#625a4e',
  rule: '#ddd6c8',
  accent: '#8a2c18',
  stroke: '#7d5c00',
} as const;

export type Ink = Exclude<keyof typeof colours, 'paper'>;

/** Shades of each ink between the paper and the full colour. */
const shadesPerInk = 32;
const inks: readonly Ink[] = ['ink', 'quiet', 'rule', 'accent', 'stroke'];

const channels = (colour: string): Rgb => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

function mixed(paper: Rgb, ink: Rgb, share: number): Rgb {
  const mix = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [mix(paper[0], ink[0]), mix(paper[1], ink[1]), mix(paper[2], ink[2])];
}

const paper = channels(colours.paper);
const palette: readonly Rgb[] = [
  paper,
  ...inks.flatMap((ink) =>
    Array.from({ length: shadesPerInk }, (_, i) => mixed(paper, channels(colours[ink]), (i + 1) / shadesPerInk)),
  ),
];

/** A round dot, one em across. */
const dot: Outline = [
  ...Array.from({ length: 24 }, (_, i): OutlineStep => {
    const angle = (i * 2 * Math.PI) / 24;
    return { type: i === 0 ? 'M' : 'L', at: [Math.cos(angle) / 2, Math.sin(angle) / 2] };
  }),
  { type: 'Z', at: [] },
];

/** A picture to draw on, in the site's colours. Lengths are in pixels, from the top left corner. */
export class Picture {
  /** Indexes into the palette; 0 is the paper. */
  readonly #pixels = new Uint8Array(pictureSize.width * pictureSize.height);

  #cover(ink: Ink, x: number, y: number, coverage: number): void {
    const shade = Math.round((coverage * shadesPerInk) / 255);
    if (shade === 0 || x < 0 || y < 0 || x >= pictureSize.width || y >= pictureSize.height) return;
    const pixel = y * pictureSize.width + x;
    const there = this.#pixels[pixel] ?? 0;
    // Where two inks meet, the one that covers more of the pixel shows.
    if (there === 0 || shade >= ((there - 1) % shadesPerInk) + 1) {
      this.#pixels[pixel] = inks.indexOf(ink) * shadesPerInk + shade;
    }
  }

  #outline(ink: Ink, outline: Outline, left: number, baseline: number, size: number): void {
    const column = Math.floor(left);
    const bitmap = bitmapOf(outline, size, left - column);
    bitmap.coverage.forEach((coverage, i) => {
      if (coverage === 0) return;
      const x = column + bitmap.left + (i % bitmap.width);
      this.#cover(ink, x, baseline + bitmap.top + Math.floor(i / bitmap.width), coverage);
    });
  }

  /** Fills a rectangle; all lengths are whole pixels. */
  rectangle(ink: Ink, left: number, top: number, width: number, height: number): void {
    for (let y = top; y < top + height; y += 1) {
      for (let x = left; x < left + width; x += 1) this.#cover(ink, x, y, 255);
    }
  }

  /** Fills a circle around (`x`, `y`). */
  dot(ink: Ink, x: number, y: number, diameter: number): void {
    this.#outline(ink, dot, x, Math.round(y), diameter);
  }

  /** Draws the lines of a text below each other. The first one begins `hang` em further left, for an opening mark. */
  text(ink: Ink, { lines, size }: FittedText, left: number, firstBaseline: number, leading: number, hang = 0): void {
    lines.forEach((line, i) => {
      const start = i === 0 ? left - hang * size : left;
      this.#textLine(ink, line, start, Math.round(firstBaseline + i * size * leading), size);
    });
  }

  #textLine(ink: Ink, { runs }: TextLine, left: number, baseline: number, size: number): void {
    let x = left;
    for (const { glyphs, width, blank } of runs) {
      for (const glyph of glyphs) {
        // Marks above and below letters are placed at whole pixels, like their letters.
        this.#outline(ink, glyph.outline, x + glyph.x * size, baseline - Math.round(glyph.y * size), size);
      }
      x += (width + blank) * size;
    }
  }

  /** The picture as a PNG file. */
  encode(): Buffer {
    return encodePng({ ...pictureSize, pixels: this.#pixels, palette });
  }
}
