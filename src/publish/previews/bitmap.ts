import { type Outline, traceOutline } from './outline.ts';

/** How much of each pixel a shape covers: 0 to 255. */
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

/** Where an outline crosses a line, and whether on its way down. */
interface Crossing {
  readonly x: number;
  readonly turn: 1 | -1;
}

/** Each row of pixels is looked at along so many lines. */
const linesPerRow = 16;

/** The crossings of each line, the first of which runs at the top of row `top`. */
function crossingsOf(edges: readonly Edge[], top: number, rows: number): readonly (readonly Crossing[])[] {
  const lines: Crossing[][] = Array.from({ length: rows * linesPerRow }, () => []);
  for (const { fromX, fromY, toX, toY } of edges) {
    if (fromY === toY) continue;
    const slope = (toX - fromX) / (toY - fromY);
    const turn = fromY < toY ? 1 : -1;
    // Lines run through the middle of their share of the row.
    const lineAt = (y: number): number => Math.ceil((y - top) * linesPerRow - 0.5);
    const end = lineAt(Math.max(fromY, toY));
    for (let i = lineAt(Math.min(fromY, toY)); i < end; i += 1) {
      lines[i]?.push({ x: fromX + (top + (i + 0.5) / linesPerRow - fromY) * slope, turn });
    }
  }
  return lines;
}

/** Adds what a stretch of a line covers of the pixels that it runs through. */
function addStretch(row: Float32Array, from: number, to: number): void {
  const last = Math.ceil(to) - 1;
  for (let x = Math.floor(from); x <= last; x += 1) {
    row[x] = (row[x] ?? 0) + Math.min(to, x + 1) - Math.max(from, x);
  }
}

/** Adds what lies within the outline along one line, by the nonzero rule: outlines of one glyph may overlap. */
function addLine(row: Float32Array, crossings: readonly Crossing[], left: number): void {
  let winding = 0;
  let since = 0;
  for (const { x, turn } of crossings.toSorted((a, b) => a.x - b.x)) {
    if (winding === 0) since = x;
    winding += turn;
    if (winding === 0) addStretch(row, since - left, x - left);
  }
}

/** Fills an outline at so many pixels to the em, its origin so far to the right of a pixel's corner. */
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

const known = new Map<Outline, Map<number, Bitmap>>();
let kept = 0;
/** Letters come again and again; those of ten thousand sizes and characters are not all kept. */
const keptAtMost = 20_000;

/** As `fillOutline`, for an outline that may have been filled before; `shift` is taken in quarters of a pixel. */
export function bitmapOf(outline: Outline, size: number, shift: number): Bitmap {
  const quarter = Math.floor(shift * 4);
  const key = size * 4 + quarter;
  const found = known.get(outline)?.get(key);
  if (found !== undefined) return found;
  if (kept >= keptAtMost) {
    known.clear();
    kept = 0;
  }
  const bitmap = fillOutline(outline, size, quarter / 4);
  const sizes = known.get(outline) ?? new Map<number, Bitmap>();
  known.set(outline, sizes.set(key, bitmap));
  kept += 1;
  return bitmap;
}
