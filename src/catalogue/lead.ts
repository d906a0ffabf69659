import { statementKinds } from '../model/article.ts';
import type { StatementEntry } from '../model/catalogue.ts';

const length = ({ words }: StatementEntry): number => words.reduce((sum, piece) => sum + piece.length, 0);

/** Long enough to say something and short enough for a card. */
const fits = (entry: StatementEntry): boolean => length(entry) >= 40 && length(entry) <= 220;

/**
 * The statement to show on an article's card: direct before mixed before indirect, of fitting length, first
 * in the text.
 */
export function leadOf(entries: readonly StatementEntry[]): StatementEntry | null {
  for (const kind of statementKinds) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const lead = ofKind.find(fits) ?? ofKind[0];
    if (lead) return lead;
  }
  return null;
}
