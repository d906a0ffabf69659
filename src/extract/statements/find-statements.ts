import type { FoundStatement } from './found-statement.ts';
import { paragraphStatements } from './paragraph-statements.ts';

/**
 * All statements of a text whose paragraphs stand on lines of their own (`\n` or blank lines between), in order
 * of their first place.
 */
export function findStatements(text: string): readonly FoundStatement[] {
  const found: FoundStatement[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) found.push(...paragraphStatements(text, { start, end }, found.at(-1) ?? null));
    start = end + 1;
  }
  return found.toSorted((a, b) => a.content[0].start - b.content[0].start);
}
