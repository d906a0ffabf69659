import type { StatementHead } from '../../compile/schema.ts';
import { normalizeForSearch } from '../../model/normalize-for-search.ts';
import { similarity } from './similarity.ts';

type Comparable = Pick<StatementHead, 'speaker' | 'content'>;

export function contentOf({ content }: Comparable): string {
  return content.map(({ exact }) => exact).join(' ');
}

const sameSpeaker = (a: Comparable, b: Comparable): boolean => JSON.stringify(a.speaker) === JSON.stringify(b.speaker);

/** An edit changes a few words; two statements on one matter share no more than about half of them. */
const near = 0.7;
/** Where somebody else is said to say it, nearly all words must be the same. */
const nearOfAnother = 0.9;

/**
 * For each old statement the new one that it has become, by index; each new one once. First those whose words are
 * the same but for case and marks, then the nearest, down to where it is likelier to be another statement.
 */
export function matchStatements(
  before: readonly Comparable[],
  after: readonly Comparable[],
): ReadonlyMap<number, number> {
  const matched = new Map<number, number>();
  const used = new Set<number>();
  const match = (old: number, index: number): void => {
    if (matched.has(old) || used.has(index)) return;
    matched.set(old, index);
    used.add(index);
  };
  const byWords = new Map<string, number[]>();
  for (const [index, statement] of after.entries()) {
    const words = normalizeForSearch(contentOf(statement));
    byWords.set(words, [...(byWords.get(words) ?? []), index]);
  }
  for (const [old, statement] of before.entries()) {
    const index = byWords.get(normalizeForSearch(contentOf(statement)))?.find((one) => !used.has(one));
    if (index !== undefined) match(old, index);
  }
  const pairs = before.flatMap((statement, old) =>
    matched.has(old)
      ? []
      : after.flatMap((other, index) => {
          if (used.has(index)) return [];
          const score = similarity(contentOf(statement), contentOf(other));
          return score >= (sameSpeaker(statement, other) ? near : nearOfAnother) ? [{ old, index, score }] : [];
        }),
  );
  for (const { old, index } of pairs.toSorted((a, b) => b.score - a.score || a.old - b.old || a.index - b.index))
    match(old, index);
  return matched;
}
