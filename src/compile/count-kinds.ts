import type { StatementKind } from '../model/article.ts';
import type { KindCounts } from '../model/catalogue.ts';

/** How many of each kind. */
export const countKinds = (statements: readonly { readonly kind: StatementKind }[]): KindCounts => {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const { kind } of statements) counts[kind] += 1;
  return counts;
};
