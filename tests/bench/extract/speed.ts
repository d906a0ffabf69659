/** The time of the shortest run, in milliseconds. Other work on the machine can only make a run longer. */
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
 * The times for a text at five lengths, in milliseconds. Each length is double the one before, up to `longest`
 * characters. The lengths take turns, so that other work on the machine affects all of them.
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
