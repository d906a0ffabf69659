import { printedDate } from '../dates/printed-date.ts';
import type { Given } from '../extraction.ts';
import { byline } from './byline.ts';
import { dateLine } from './date-line.ts';
import { isGivenTitle, isHeadline } from './headline.ts';
import { type Noise, type LinePosition, maxNoiseCharacters } from './noise.ts';
import { pageFurniture } from './page-furniture.ts';
import { readerComment } from './reader-comment.ts';
import { relatedLink } from './related-link.ts';
import { sourceLine } from './source-line.ts';
import type { Block } from './unwrap.ts';

/** A line of the input. `noise` is null for lines of the text itself. */
export interface SortedLine {
  readonly block: Block;
  readonly noise: Noise | null;
}

/** Headline, byline and date are within this many lines of the start. */
const maxHeadLines = 6;
/** The date may also be within this many lines of the end. */
const maxFootLines = 3;

const headline: Noise = { what: 'The headline', why: 'It is kept as the title.', confidence: 'likely' };

function noiseOf(line: string, position: LinePosition): Noise | null {
  if (line.length > maxNoiseCharacters * 2) return null;
  const comment = readerComment(line, position);
  if (comment !== null || line.length > maxNoiseCharacters) return comment;
  const inHead = position.index < maxHeadLines;
  const inFoot = position.index >= position.lineCount - maxFootLines;
  return (
    (inHead ? byline(line) : null) ??
    (inHead || inFoot ? dateLine(line) : null) ??
    relatedLink(line, position) ??
    sourceLine(line) ??
    pageFurniture(line)
  );
}

/** Separates the lines of the text from the noise around it. `title` is the given title, or null. */
export function sortLines(blocks: readonly Block[], { title }: Pick<Given, 'title'>): readonly SortedLine[] {
  let before: Noise | null = null;
  const sorted = blocks.map((block, index): SortedLine => {
    const noise = noiseOf(block.text, { index, lineCount: blocks.length, previous: before });
    before = noise;
    return { block, noise };
  });
  const first = sorted.findIndex(({ noise }) => noise === null);
  const line = sorted[first]?.block.text;
  if (line === undefined || first >= maxHeadLines) return sorted;
  const next = sorted.slice(first + 1, first + maxHeadLines).find(({ noise }) => noise === null)?.block.text;
  const noise = headlineOf(line, next, title);
  return noise === null ? sorted : sorted.map((entry, index) => (index === first ? { ...entry, noise } : entry));
}

/** The headline, with the date that may follow it in its line. Null where the line is none. */
function headlineOf(line: string, next: string | undefined, title: string | null): Noise | null {
  if (title === null) return isHeadline(line, next) ? headline : null;
  if (isGivenTitle(line, title)) return headline;
  const rest = line.startsWith(title) && line.length < title.length + 50 ? line.slice(title.length) : '';
  const date = printedDate(rest);
  return date === null ? null : { ...headline, date: date.words };
}

/** Whether the noise is the headline. */
export function isHeadlineNoise(noise: Noise): boolean {
  return noise.what === headline.what;
}
