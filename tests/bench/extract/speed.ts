/** The shortest of some runs, in milliseconds: what else the machine does only ever adds. */
export function fastest(runs: number, work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * How long a text takes at each length, in milliseconds, each length double the one before, up to `longest`
 * characters. The lengths take turns, so that whatever else the machine does meets them all.
 */
export function doublings(text: string, longest: number, work: (text: string) => void): readonly number[] {
  const parts = [16, 8, 4, 2, 1].map((part) => text.slice(0, Math.floor(longest / part)));
  const best = parts.map(() => Infinity);
  for (let round = 0; round < 10; round += 1) {
    for (const [index, part] of parts.entries()) {
      best[index] = Math.min(
        best[index] ?? Infinity,
        fastest(1, () => work(part)),
      );
    }
  }
  return best;
}
