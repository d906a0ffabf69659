/**
 * A text that no spreadsheet takes for a formula: an apostrophe is put before one that begins like a formula, or with a
 * tab or a line break (https://owasp.org/www-community/attacks/CSV_Injection). Other control characters are dropped, and
 * line breaks become line feeds.
 */
export function safeCell(text: string): string {
  const clean = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  return /^(?:[\t\n]|\s*[=+\-@＝＋－＠])/u.test(clean) ? `'${clean}` : clean;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${safeCell(value).replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180): lines end in CR LF, texts are in quotation marks, and `null` is an empty cell. It begins with
 * a byte order mark, without which Excel does not read UTF-8.
 */
export function csv(table: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
