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

/** How long a text takes at each length, in milliseconds, each length double the one before, up to `longest` characters. */
export function doublings(
  text: string,
  longest: number,
  work: (text: string) => void,
): readonly { length: number; ms: number }[] {
  const lengths = [16, 8, 4, 2, 1].map((part) => Math.floor(longest / part));
  return lengths.map((length) => {
    const part = text.slice(0, length);
    return { length, ms: fastest(5, () => work(part)) };
  });
}
