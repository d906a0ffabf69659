import type { Line } from './lines-of.ts';

/** A paragraph, with the offset at which it begins in the text. */
export interface Block {
  readonly text: string;
  readonly start: number;
}

/** Mail readers and typewriters wrap at fewer characters. */
const maxWrappedLineCharacters = 110;

function firstWordLength(text: string): number {
  const blank = text.indexOf(' ');
  return blank === -1 ? text.length : blank;
}
const endsSentence = (text: string): boolean => /[.!?:…][”’"')\]»]*$/.test(text.slice(-6));
const continuesSentence = (text: string): boolean => /^[\p{Ll}\p{N}]/u.test(text);

/** Whether the first word of the next line had no room in this line. */
const isFullLine = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + firstWordLength(next.text) > width;

const breaksSentence = (line: Line, next: Line): boolean => !endsSentence(line.text) && continuesSentence(next.text);

/** Whether the text is hard-wrapped: most lines are full, and many end within a sentence. */
function wrapping(lines: readonly Line[]): {
  readonly is: 'wrapped' | 'doubtful' | 'not';
  readonly width: number;
} {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  let pairs = 0;
  let full = 0;
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.opens) continue;
    pairs += 1;
    if (isFullLine(line, next, width)) full += 1;
    if (breaksSentence(line, next)) breaks += 1;
  }
  if (pairs < 3 || breaks < 2 || width > maxWrappedLineCharacters) return { is: 'not', width };
  if (full >= pairs * 0.6 && breaks >= pairs * 0.35) return { is: 'wrapped', width };
  return { is: breaks >= pairs * 0.2 ? 'doubtful' : 'not', width };
}

/**
 * The paragraphs of a text. Each line is one, except where the text is clearly hard-wrapped: then lines are joined by a
 * blank. A word that was cut at a hyphen keeps the hyphen, because it may be part of the word. `doubtful` texts may be
 * hard-wrapped, and their lines stay apart.
 */
export function unwrap(lines: readonly Line[]): {
  readonly blocks: readonly Block[];
  readonly doubtful: boolean;
} {
  const { is, width } = wrapping(lines);
  if (is !== 'wrapped') return { blocks: lines, doubtful: is === 'doubtful' };
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (pieces.length === 0) start = line.start;
    pieces.push(line.text);
    if (next !== undefined && !next.opens && (isFullLine(line, next, width) || breaksSentence(line, next))) {
      if (!/\p{L}-$/u.test(line.text.slice(-3))) pieces.push(' ');
      continue;
    }
    blocks.push({ text: pieces.join(''), start });
    pieces = [];
  }
  return { blocks, doubtful: false };
}
