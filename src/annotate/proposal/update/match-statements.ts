import { normalizeForSearch } from '../../../model/normalize-for-search.ts';
import { bagSimilarity, wordBag } from './similarity.ts';
import type { SpeakerNow } from './speaker-now.ts';

/** What statements are compared by. */
export interface Comparable {
  /** The pieces of the content, joined by spaces. */
  readonly words: string;
  readonly phrase: string;
  readonly cue: string;
  /** The paragraph in which it begins. */
  readonly paragraph: string;
}

/** What is known of an old statement and one of the new text, by their indexes. */
export interface Relations {
  readonly speakerOf: (old: number, index: number) => SpeakerNow;
  /** Whether the old one, as it is asserted, stands where the new one does. */
  readonly isInPlace: (old: number, index: number) => boolean;
  /** Whether the engine reads the new one just as it reads the old one in the old text. */
  readonly isReadAlike: (old: number, index: number) => boolean;
}

/** The statement of a new text that an old one has become, or whose words were taken from it. */
export interface Match {
  /** Index among the new ones. */
  readonly index: number;
  readonly speaker: SpeakerNow;
  /** Whether the words are the same but for case and marks. */
  readonly isSameWords: boolean;
}

/**
 * An edit changes a few words; two statements about one matter share at most about half of theirs. Where it is not plain
 * that the speaker is the same, nearly all words must be.
 */
const minSimilarity: Readonly<Record<SpeakerNow, number>> = { same: 0.7, unclear: 0.9, other: 0.9 };
const order: Readonly<Record<SpeakerNow, number>> = { same: 0, unclear: 1, other: 2 };

/** A pair that may be one statement; `rank` compares pairs, the lowest first. */
interface Pair extends Match {
  readonly old: number;
  readonly rank: readonly number[];
}

function byRank(a: Pair, b: Pair): number {
  const at = a.rank.findIndex((value, position) => value !== b.rank[position]);
  return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

const foldedOf = ({ words, phrase, cue, paragraph }: Comparable) => ({
  words: normalizeForSearch(words),
  phrase: normalizeForSearch(phrase),
  cue: normalizeForSearch(cue),
  bag: wordBag(words),
  context: wordBag(paragraph),
});

/**
 * For each old statement the new one that it has become, by index; each new one is taken once. Pairs of the same speaker
 * come before all others but those that the change of the text does not touch. Among them equal words come first, then the most similar ones, down to a threshold below which
 * it is more likely to be another statement; the same speaker's in the same place needs no likeness. What is still equal
 * is decided by phrase, cue, place and paragraph.
 */
export function matchStatements(
  before: readonly Comparable[],
  after: readonly Comparable[],
  { speakerOf, isInPlace, isReadAlike }: Relations,
): ReadonlyMap<number, Match> {
  const [olds, news] = [before.map((one) => foldedOf(one)), after.map((one) => foldedOf(one))];
  const pairs = olds.flatMap((old, from) =>
    news.flatMap((now, index): Pair[] => {
      const inPlace = isInPlace(from, index);
      const isSameWords = old.words === now.words;
      const score = isSameWords ? 1 : bagSimilarity(old.bag, now.bag);
      if (!inPlace && score < minSimilarity.same) return [];
      const speaker = speakerOf(from, index);
      if (score < minSimilarity[speaker] && !(inPlace && speaker === 'same')) return [];
      const differs = [old.phrase !== now.phrase, old.cue !== now.cue].filter(Boolean).length;
      const context = bagSimilarity(old.context, now.context);
      // An editor may have set another speaker than the text's: where the text is as it was, that is still the place.
      const isAsBefore = inPlace && isSameWords && differs === 0 && isReadAlike(from, index);
      const rank = [
        isAsBefore ? -1 : order[speaker],
        isSameWords ? 0 : 1,
        -score,
        differs,
        inPlace ? 0 : 1,
        -context,
        from,
        index,
      ];
      return [{ old: from, index, speaker, isSameWords, rank }];
    }),
  );
  const matched = new Map<number, Match>();
  const used = new Set<number>();
  for (const { old, index, speaker, isSameWords } of pairs.toSorted(byRank)) {
    if (matched.has(old) || used.has(index)) continue;
    matched.set(old, { index, speaker, isSameWords });
    used.add(index);
  }
  return matched;
}
