import type { StatementKind } from './article.ts';
import type { KindCounts } from './catalogue.ts';

/** How many of the statements are of each kind. */
export function countKinds(statements: readonly { readonly kind: StatementKind }[]): KindCounts {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const { kind } of statements) counts[kind] += 1;
  return counts;
}

/** The sums of two counts, kind by kind. */
export function addKinds(a: KindCounts, b: KindCounts): KindCounts {
  return {
    direct: a.direct + b.direct,
    mixed: a.mixed + b.mixed,
    indirect: a.indirect + b.indirect,
  };
}

/** The number of statements of all kinds. */
export function allKinds(counts: KindCounts): number {
  return counts.direct + counts.mixed + counts.indirect;
}
