import { bibtex } from '../cite/bibtex.ts';
import type { Citing } from '../cite/citing.ts';
import { escapeMarkdown } from '../cite/escape-markdown.ts';
import { markdown } from '../cite/text-formats.ts';
import { calendarText } from '../model/date-text.ts';
import { csv } from './csv.ts';
import { type ExportedFile, type ExportedList, type ExportFormat, filtersOnOneLine } from './exported-list.ts';
import { fileName } from './file-name.ts';

/** One row of an exported list. */
export interface ExportedRow {
  /** Its cells by the names of their columns, for CSV and JSON; `null` for what is not known. */
  readonly fields: Readonly<Record<string, string | number | null>>;
  /** For Markdown and BibTeX. */
  readonly citing: Citing;
  /** What a citation does not say, in a sentence or two; for Markdown and BibTeX. */
  readonly more: string;
}

function asCsv(rows: readonly ExportedRow[], list: ExportedList): string {
  const names = Object.keys(rows[0]?.fields ?? {});
  const tail = [filtersOnOneLine(list), list.address];
  return csv([
    [...names, 'filters', 'list'],
    ...rows.map(({ fields }) => [...names.map((name) => fields[name] ?? null), ...tail]),
  ]);
}

const asJson = (rows: readonly ExportedRow[], { edition, address, filters, day }: ExportedList): string =>
  `${JSON.stringify({ edition, list: address, filters, exported: day, rows: rows.map(({ fields }) => fields) }, null, 2)}\n`;

const asMarkdown = (rows: readonly ExportedRow[], list: ExportedList): string =>
  [
    `# ${escapeMarkdown(`${list.edition}: ${list.rows}`)}`,
    `Exported on ${calendarText(list.day)} from <${list.address}>`,
    ...(list.filters.length === 0
      ? []
      : [list.filters.map(({ name, value }) => `- ${escapeMarkdown(`${name}: ${value}`)}`).join('\n')]),
    ...rows.flatMap(({ citing, more }) => ['---', markdown(citing), escapeMarkdown(more)]),
    '',
  ].join('\n\n');

/** A comment before the first record: BibTeX ignores text up to an at sign. */
const comment = (text: string): string => `% ${text.replaceAll(/\s+/g, ' ').replaceAll('@', '(at)')}\n`;

const asBibtex = (rows: readonly ExportedRow[], list: ExportedList): string =>
  [
    comment(`${list.edition}: ${list.rows}, exported on ${list.day}`),
    comment(filtersOnOneLine(list)),
    comment(list.address),
    ...rows.map(({ citing, more }) => `\n${bibtex(citing, { annote: more })}\n`),
  ].join('');

const writers: Readonly<Record<ExportFormat, { readonly type: string; readonly write: typeof asCsv }>> = {
  csv: { type: 'text/csv;charset=utf-8', write: asCsv },
  json: { type: 'application/json', write: asJson },
  markdown: { type: 'text/markdown;charset=utf-8', write: asMarkdown },
  bibtex: { type: 'application/x-bibtex;charset=utf-8', write: asBibtex },
};

/** The rows of a list as a file that also says which list and which filters they come from. */
export function writeList(format: ExportFormat, rows: readonly ExportedRow[], list: ExportedList): ExportedFile {
  const { type, write } = writers[format];
  return { name: fileName(list, format), type, text: write(rows, list) };
}
