import { normalizeForSearch } from '../../../model/normalize-for-search.ts';
import type { SpeakerAssertion, TextQuoteSelector } from '../../assertions.ts';
import { similarity } from './similarity.ts';

/** What statements are compared by. */
interface Comparable {
  readonly speaker: SpeakerAssertion;
  readonly content: readonly TextQuoteSelector[];
}

/** The words of a statement's pieces, joined by spaces. */
export function contentOf({ content }: Comparable): string {
  return content.map(({ exact }) => exact).join(' ');
}

const sameSpeaker = (a: Comparable, b: Comparable): boolean => JSON.stringify(a.speaker) === JSON.stringify(b.speaker);

/** An edit changes a few words; two statements about one matter share at most about half of theirs. */
const minSimilarity = 0.7;
/** Where another speaker is given, nearly all words must be the same. */
const minSimilarityOfOtherSpeaker = 0.9;

/**
 * For each old statement the new one that it has become, by index; each new one is taken once. Pairs whose words are the
 * same but for case and marks come first, then the most similar ones, down to a threshold below which it is more likely
 * to be another statement.
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
          const least = sameSpeaker(statement, other) ? minSimilarity : minSimilarityOfOtherSpeaker;
          return score >= least ? [{ old, index, score }] : [];
        }),
  );
  for (const { old, index } of pairs.toSorted((a, b) => b.score - a.score || a.old - b.old || a.index - b.index)) {
    match(old, index);
  }
  return matched;
}
