import type { Span } from '../../model/place.ts';
import { transcriptReport } from './cues/transcript-report.ts';
import type { FoundStatement } from './found-statement.ts';
import { paragraphReports } from './paragraph-reports.ts';
import { type Attribution, attributionToNext } from './quotations/attribution-to-next.ts';
import { quotedIn } from './quotations/quoted-in.ts';
import { StatementCollector } from './quotations/statement-collector.ts';
import { readParagraph } from './read-paragraph.ts';
import { statementOf } from './statement-of.ts';

/** The lines of a text that have anything in them. */
function nonEmptyLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/**
 * All statements of a text whose paragraphs stand on lines of their own (`\n` or blank lines between), in order
 * of their first place. No two share a place. Takes time in proportion to the text's length, whatever it holds.
 */
export function findStatements(text: string): readonly FoundStatement[] {
  const gathered = new StatementCollector();
  let attribution: Attribution | null = null;
  for (const line of nonEmptyLines(text)) {
    const paragraph = readParagraph(text, line);
    const spoken = transcriptReport(text, paragraph.words);
    const { reports, unattributed: open } =
      spoken === null ? paragraphReports(paragraph) : { reports: [spoken], unattributed: [] };
    gathered.goOn(text, quotedIn(text, paragraph, open), attribution);
    gathered.add(
      text,
      reports.flatMap((report) => statementOf(text, paragraph, report) ?? []),
    );
    if (reports.length > 0 || open.length === 0) attribution = attributionToNext(paragraph);
  }
  return gathered.all();
}
