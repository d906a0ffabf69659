import { statementKinds } from '../model/article.ts';
import type { StatementEntry } from '../model/catalogue.ts';

/** In UTF-16 code units. */
const length = ({ words }: StatementEntry): number => words.reduce((sum, piece) => sum + piece.length, 0);

/** Whether it is long enough to say something and short enough for a card. */
const fits = (entry: StatementEntry): boolean => length(entry) >= 40 && length(entry) <= 220;

/**
 * The statement to show on an article's card: the first in the text of a fitting length, direct before mixed before
 * indirect; `null` where there are none.
 */
export function leadOf(entries: readonly StatementEntry[]): StatementEntry | null {
  for (const kind of statementKinds) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const lead = ofKind.find(fits) ?? ofKind[0];
    if (lead) return lead;
  }
  return null;
}
