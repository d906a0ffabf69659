/** Lighthouse's categories, with the least that a page must reach in each, of 100. */
export const bounds = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

export type Category = keyof typeof bounds;
export const categories = Object.keys(bounds) as readonly Category[];

/** Of 100. */
export type Scores = Readonly<Record<Category, number>>;

/** The middle of an odd number of scores. */
const median = (scores: readonly number[]): number => scores.toSorted((a, b) => a - b)[scores.length >> 1] ?? 0;

/** What a page has reached, one run being as good as another. */
export function medianScores(runs: readonly Scores[]): Scores {
  return {
    performance: median(runs.map(({ performance }) => performance)),
    accessibility: median(runs.map(({ accessibility }) => accessibility)),
    'best-practices': median(runs.map((run) => run['best-practices'])),
    seo: median(runs.map(({ seo }) => seo)),
  };
}

export function isEnough(scores: Scores): boolean {
  return categories.every((category) => scores[category] >= bounds[category]);
}

/** Pages and what they have reached, with a mark at what is not enough. */
export function table(pages: ReadonlyMap<string, Scores>): string {
  const rows = [
    ['', ...categories],
    ['at least', ...categories.map((category) => String(bounds[category]))],
    ...[...pages].map(([page, scores]) => [
      page,
      ...categories.map((category) => `${scores[category] < bounds[category] ? '✗ ' : ''}${scores[category]}`),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
