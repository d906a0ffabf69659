import type { ExtractedRemoval, Extraction, Given } from '../extraction.ts';
import { datelineOf } from './dateline-of.ts';
import { linesOf } from './lines-of.ts';
import type { Noise } from './noise.ts';
import { type SortedLine, isHeadlineNoise, sortLines } from './sort-lines.ts';
import { type Block, unwrap } from './unwrap.ts';

/** A line that was kept although it may not be part of the text. */
export interface StructureDoubt {
  /** Null where the doubt is about the whole text. */
  readonly paragraph: number | null;
  readonly words: string;
  readonly asks: string;
}

/** A text separated into its paragraphs and what the scrape brought along. */
export interface Structure extends Pick<Extraction, 'byline' | 'dateline' | 'related' | 'source' | 'title'> {
  readonly paragraphs: readonly string[];
  /** The offset of each paragraph in the text given to `structureOf`. */
  readonly starts: readonly number[];
  readonly removed: readonly ExtractedRemoval[];
  /** Full dates as printed, first those of removed lines, then that of the dateline. */
  readonly printedDates: readonly string[];
  readonly doubts: readonly StructureDoubt[];
}

const isKept = ({ noise }: SortedLine): boolean => noise === null || noise.confidence === 'unsure';

function removalsOf(lines: readonly SortedLine[]): ExtractedRemoval[] {
  const removals: ExtractedRemoval[] = [];
  let after = 0;
  for (const line of lines) {
    const { noise, block } = line;
    if (noise === null || isKept(line)) after += 1;
    else if (!isHeadlineNoise(noise)) {
      removals.push({
        what: noise.what,
        why: noise.why,
        after,
        words: block.text,
        confidence: noise.confidence,
      });
    }
  }
  return removals;
}

/** One doubt for each kept line that may be noise. */
function doubtsOf(kept: readonly SortedLine[]): StructureDoubt[] {
  return kept.flatMap(({ block, noise }, paragraph) =>
    noise === null
      ? []
      : [
          {
            paragraph,
            words: block.text,
            asks: `This may be no part of the text (${lowerFirst(noise.what)}). Take it out?`,
          },
        ],
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The dateline, in one of the first two paragraphs. */
function findDateline(paragraphs: readonly string[]): {
  readonly dateline: Structure['dateline'];
  readonly date: string | null;
} {
  for (const [paragraph, text] of paragraphs.slice(0, 2).entries()) {
    const found = datelineOf(text);
    if (found !== null) return { dateline: { paragraph, ...found.span }, date: found.date };
  }
  return { dateline: null, date: null };
}

/** Finds the structure of a text. `text` must have passed through `withoutUnusual`. */
export function structureOf(text: string, given: Pick<Given, 'title'>): Structure {
  const { blocks, doubtful } = unwrap(linesOf(text));
  const lines = sortLines(blocks, given);
  const kept = lines.filter(isKept);
  const noises = lines.filter((line) => !isKept(line)).flatMap(({ noise }): Noise[] => (noise === null ? [] : [noise]));
  const paragraphs = kept.map(({ block }) => block.text);
  const printed = lines.find(({ noise }) => noise !== null && isHeadlineNoise(noise))?.block.text ?? null;
  const title = given.title ?? printed;
  const { dateline, date } = findDateline(paragraphs);
  return {
    paragraphs,
    starts: kept.map(({ block }) => block.start),
    title: title === null ? null : { text: title, by: 'source' },
    byline: noises.find(({ byline }) => byline !== undefined)?.byline ?? null,
    dateline,
    source: noises.find(({ source }) => source !== undefined)?.source ?? null,
    related: noises.flatMap(({ related }) => related ?? []),
    removed: removalsOf(lines),
    printedDates: [...noises.flatMap((noise) => noise.date ?? []), ...(date === null ? [] : [date])],
    doubts: [...(doubtful ? [wrapDoubt(kept[0]?.block)] : []), ...doubtsOf(kept)],
  };
}

const wrapDoubt = (first: Block | undefined): StructureDoubt => ({
  paragraph: null,
  words: first?.text ?? '',
  asks: 'Some lines end within sentences. Each was kept as a paragraph; join them if the text was hard-wrapped.',
});
