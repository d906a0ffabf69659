import type { Format } from './format.ts';

/**
 * The largest input of each format, in bytes. A content file may have 2 MB, of which its front matter needs a part; a
 * saved page has more beside its text, and a file of JSON lines has many articles.
 */
export const maxInputBytes: Readonly<Record<Format, number>> = {
  text: 1_500_000,
  markdown: 1_500_000,
  html: 8_000_000,
  jsonl: 64_000_000,
};

/** The largest content file, in bytes, as in the compiler. */
export const maxContentBytes = 2_000_000;

/** The longest line of JSON lines, in bytes: one article. */
export const maxLineBytes = 4_000_000;

/** The longest text of one article, in UTF-16 code units, in whichever format it comes. */
export const maxTextLength = 1_500_000;

/** The most lines of one article's text: more is a list, a table or a log. */
export const maxTextLines = 20_000;

/** “1.5 MB” */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}
