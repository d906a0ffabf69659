import { type Outline, traceOutline } from './outline.ts';

/** The pixels that a shape covers, each with how much of it: 0 to 255. */
export interface Bitmap {
  /** From the shape's origin to the top left corner, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
}

interface Edge {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** A point where an outline crosses a line; the outline goes down there (1) or up (-1). */
interface Crossing {
  readonly x: number;
  readonly turn: 1 | -1;
}

/** A row of pixels is sampled along this many lines. */
const linesPerRow = 16;

/** The crossings of each line of `rows` rows, beginning with row `top`. */
function crossingsOf(edges: readonly Edge[], top: number, rows: number): readonly (readonly Crossing[])[] {
  const lines: Crossing[][] = Array.from({ length: rows * linesPerRow }, () => []);
  for (const { fromX, fromY, toX, toY } of edges) {
    if (fromY === toY) continue;
    const slope = (toX - fromX) / (toY - fromY);
    const turn = fromY < toY ? 1 : -1;
    // A line runs through the middle of its share of the row.
    const lineAt = (y: number): number => Math.ceil((y - top) * linesPerRow - 0.5);
    const end = lineAt(Math.max(fromY, toY));
    for (let i = lineAt(Math.min(fromY, toY)); i < end; i += 1) {
      lines[i]?.push({ x: fromX + (top + (i + 0.5) / linesPerRow - fromY) * slope, turn });
    }
  }
  return lines;
}

/** Adds the part of each pixel that a segment of a line covers. */
function addSegment(row: Float32Array, from: number, to: number): void {
  const last = Math.ceil(to) - 1;
  for (let x = Math.floor(from); x <= last; x += 1) {
    row[x] = (row[x] ?? 0) + Math.min(to, x + 1) - Math.max(from, x);
  }
}

/** Adds what is inside the outline along one line, by the nonzero rule: parts of one glyph may overlap. */
function addLine(row: Float32Array, crossings: readonly Crossing[], left: number): void {
  let winding = 0;
  let start = 0;
  for (const { x, turn } of crossings.toSorted((a, b) => a.x - b.x)) {
    if (winding === 0) start = x;
    winding += turn;
    if (winding === 0) addSegment(row, start - left, x - left);
  }
}

/** Rasterises an outline at `size` pixels per em, with its origin `shift` pixels (0 to 1) right of a pixel's corner. */
export function fillOutline(outline: Outline, size: number, shift: number): Bitmap {
  const edges: Edge[] = [];
  traceOutline(outline, shift, 0, size, (fromX, fromY, toX, toY) => edges.push({ fromX, fromY, toX, toY }));
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  const xs = edges.map(({ fromX }) => fromX);
  const ys = edges.map(({ fromY }) => fromY);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left;
  const height = Math.ceil(Math.max(...ys)) - top;
  const lines = crossingsOf(edges, top, height);
  const coverage = new Uint8Array(width * height);
  const row = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    row.fill(0);
    for (const crossings of lines.slice(y * linesPerRow, (y + 1) * linesPerRow)) addLine(row, crossings, left);
    for (let x = 0; x < width; x += 1) coverage[y * width + x] = Math.round(((row[x] ?? 0) * 255) / linesPerRow);
  }
  return { left, top, width, height, coverage };
}

/** Bitmaps by outline, size and shift: the same letters come again and again. */
const cache = new Map<Outline, Map<number, Bitmap>>();
let cachedBitmaps = 0;
const maxCachedBitmaps = 20_000;

/** Like `fillOutline`, from a cache where possible; `shift` is rounded down to quarters of a pixel. */
export function bitmapOf(outline: Outline, size: number, shift: number): Bitmap {
  const quarter = Math.floor(shift * 4);
  const key = size * 4 + quarter;
  const found = cache.get(outline)?.get(key);
  if (found !== undefined) return found;
  if (cachedBitmaps >= maxCachedBitmaps) {
    cache.clear();
    cachedBitmaps = 0;
  }
  const bitmap = fillOutline(outline, size, quarter / 4);
  const sizes = cache.get(outline) ?? new Map<number, Bitmap>();
  cache.set(outline, sizes.set(key, bitmap));
  cachedBitmaps += 1;
  return bitmap;
}
