import type { StatementKind } from './article.ts';
import type { KindCounts } from './catalogue.ts';

/** How many of the statements are of each kind. */
export function countKinds(statements: readonly { readonly kind: StatementKind }[]): KindCounts {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const { kind } of statements) counts[kind] += 1;
  return counts;
}

/** Both together, kind by kind. */
export function addKinds(a: KindCounts, b: KindCounts): KindCounts {
  return {
    direct: a.direct + b.direct,
    mixed: a.mixed + b.mixed,
    indirect: a.indirect + b.indirect,
  };
}

/** Statements of every kind together. */
export function allKinds(counts: KindCounts): number {
  return counts.direct + counts.mixed + counts.indirect;
}
