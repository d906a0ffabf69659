/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula, or with a tab or a line break, gets
 * an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection). Other control characters are
 * dropped; line breaks are line feeds.
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
 * A table as CSV (RFC 4180): CR LF, every text in quotation marks, nothing for what is not known. It begins with a
 * byte order mark, without which Excel does not read UTF-8.
 */
export function csv(table: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
