import type { ExportedList, ExportFormat } from './exported-list.ts';

const endings: Readonly<Record<ExportFormat, string>> = { csv: 'csv', json: 'json', markdown: 'md', bibtex: 'bib' };

/** Of a-z, 0-9 and hyphens: what every system and every mail program takes for a part of a name. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const maxNameCharacters = 100;

/** `the-quay-12-quotes-ada-moen-no-2024-10-15.csv`: edition, rows, filters, day. */
export function fileName({ edition, rows, values, day }: ExportedList, format: ExportFormat): string {
  const parts = [edition, rows, ...values].map(plain).filter((part) => part !== '');
  const name = parts.join('-').slice(0, maxNameCharacters).replace(/-$/, '');
  return `${name === '' ? 'export' : name}-${day}.${endings[format]}`;
}
