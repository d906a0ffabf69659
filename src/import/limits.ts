import type { Format } from './format.ts';

/**
 * What is too large to be an article, in bytes. A content file may have 2 MB, of which its front matter needs a
 * part; a saved page carries more beside its text, and a file of JSON lines holds many articles.
 */
export const mostBytes: Readonly<Record<Format, number>> = {
  text: 1_500_000,
  markdown: 1_500_000,
  html: 8_000_000,
  jsonl: 64_000_000,
};

/** Of a content file: what the compiler reads. */
export const mostContentBytes = 2_000_000;

/** One line of JSON lines: one article. */
export const mostLineBytes = 4_000_000;

/** Of one article's text, in UTF-16 units, whatever it came in. */
export const mostCharacters = 1_500_000;

/** Far more than any article has: a list, a table or a log. */
export const mostParagraphs = 20_000;

/** “1.5 MB” */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}
