import type { Span } from '../../model/place.ts';
import { transcriptReport } from './cues/transcript-report.ts';
import type { FoundStatement } from './found-statement.ts';
import { paragraphReports } from './paragraph-reports.ts';
import { type Attribution, attributionToNext } from './quotations/attribution-to-next.ts';
import { quotedIn } from './quotations/quoted-in.ts';
import { StatementCollector } from './quotations/statement-collector.ts';
import { readParagraph } from './read-paragraph.ts';
import { statementOf } from './statement-of.ts';

/** The spans of the lines that are not blank. */
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
 * All statements of a text, in the order of their first places. Each line of the text is a paragraph. No two statements
 * overlap. Takes time linear in the length of the text for every input.
 */
export function findStatements(text: string): readonly FoundStatement[] {
  const collector = new StatementCollector();
  let attribution: Attribution | null = null;
  for (const line of nonEmptyLines(text)) {
    const paragraph = readParagraph(text, line);
    const spoken = transcriptReport(text, paragraph.words);
    const { reports, unattributed } =
      spoken === null ? paragraphReports(paragraph) : { reports: [{ ...spoken, open: false }], unattributed: [] };
    collector.continueWith(text, quotedIn(text, paragraph, unattributed), attribution);
    collector.add(
      text,
      reports.flatMap((report) => statementOf(text, paragraph, report) ?? []),
    );
    if (reports.length > 0 || unattributed.length === 0) attribution = attributionToNext(paragraph);
  }
  return collector.all();
}
