import { readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- bench:extract, written by `npm run bench:extract -- --update` -->';
const end = '<!-- /bench:extract -->';

/**
 * Replaces the lines between the two markers of a file.
 *
 * @throws if the file does not have both markers.
 */
export function updateBetweenMarkers(file: string, lines: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table: ${begin} … ${end}`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`);
}
