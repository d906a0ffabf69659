/** One step of a glyph's outline, as in the path data of SVG. Lengths are in em; y grows upwards from the baseline. */
export interface OutlineStep {
  readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly at: readonly number[];
}

export type Outline = readonly OutlineStep[];

/** Receives a straight line of an outline, in pixels. */
export type AddLine = (fromX: number, fromY: number, toX: number, toY: number) => void;

/** Straight pieces that a curve of this length needs so that no corners are seen. */
const piecesFor = (pixels: number): number => Math.min(24, Math.max(2, Math.ceil(Math.sqrt(pixels) * 2)));

/** Turns an outline into straight lines, at `size` pixels per em, with its origin at (`left`, `baseline`). */
export function traceOutline(outline: Outline, left: number, baseline: number, size: number, add: AddLine): void {
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    add(left + x * size, baseline - y * size, left + toX * size, baseline - toY * size);
    [x, y] = [toX, toY];
  };
  const curveTo = (point: (t: number) => readonly [number, number], toX: number, toY: number): void => {
    const pieces = piecesFor(Math.hypot(toX - x, toY - y) * size);
    for (let i = 1; i < pieces; i += 1) lineTo(...point(i / pieces));
    lineTo(toX, toY);
  };
  for (const { type, at } of outline) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
    const [fromX, fromY] = [x, y];
    switch (type) {
      case 'M':
        [startX, startY, x, y] = [a, b, a, b];
        break;
      case 'L':
        lineTo(a, b);
        break;
      case 'Q':
        curveTo((t) => [quadratic(t, fromX, a, c), quadratic(t, fromY, b, d)], c, d);
        break;
      case 'C':
        curveTo((t) => [cubic(t, fromX, a, c, e), cubic(t, fromY, b, d, f)], e, f);
        break;
      default:
        lineTo(startX, startY);
    }
  }
}

const quadratic = (t: number, p: number, q: number, r: number): number =>
  (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;

const cubic = (t: number, p: number, q: number, r: number, s: number): number =>
  (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
