import type { ExportedList, ExportFormat } from './exported-list.ts';

const endings: Readonly<Record<ExportFormat, string>> = { csv: 'csv', json: 'json', markdown: 'md', bibtex: 'bib' };

/** A text in a-z, 0-9 and hyphens, which every system and mail program accepts in a name. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Without day and ending. */
const maxNameLength = 100;

/** A name from edition, rows, filters and day: `the-quay-12-quotes-ada-moen-no-2024-10-15.csv`. */
export function fileName({ edition, rows, values, day }: ExportedList, format: ExportFormat): string {
  const parts = [edition, rows, ...values].map(plain).filter((part) => part !== '');
  const name = parts.join('-').slice(0, maxNameLength).replace(/-$/, '');
  return `${name === '' ? 'export' : name}-${day}.${endings[format]}`;
}
