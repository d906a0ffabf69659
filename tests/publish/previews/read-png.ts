import { inflateSync } from 'node:zlib';

/** What a PNG file of ours shows, read without the code that wrote it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, as `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** The smallest box around all that is not paper. */
  readonly drawn: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export function readPng(file: Buffer): ReadPng {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const part = (type: string): Buffer => {
    const found = chunks.get(type);
    if (found === undefined) throw new Error(`the file has no ${type}`);
    return found;
  };
  const header = part('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(part('IDAT'));
  const index = (x: number, y: number): number => rows[y * (width + 1) + 1 + x] ?? 0;
  const drawn = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (index(x, y) === 0) continue;
      drawn.left = Math.min(drawn.left, x);
      drawn.right = Math.max(drawn.right, x);
      drawn.top = Math.min(drawn.top, y);
      drawn.bottom = Math.max(drawn.bottom, y);
    }
  }
  const palette = part('PLTE');
  return {
    width,
    height,
    at: (x, y) => `#${palette.toString('hex', index(x, y) * 3, index(x, y) * 3 + 3)}`,
    drawn,
  };
}
