import type { StatementEntry } from './catalogue.ts';
import { trimEnd } from './trim-end.ts';

/** In UTF-16 code units. */
const maxTitleLength = 60;

/** The first whole words of a text, up to `maxLength` UTF-16 code units, and `…` where there is more. */
export function firstWords(text: string, maxLength = maxTitleLength): string {
  if (text.length <= maxLength) return text;
  const cut = text.lastIndexOf(' ', maxLength);
  // Where there is no space to cut at, not within a character either.
  const whole = text.slice(0, cut > 0 ? cut : maxLength).replace(/[\uD800-\uDBFF]$/, '');
  return `${trimEnd(whole, ' \t\n\u00a0,;:.–—-')}…`;
}

/** A statement in one line: `Ada Moen: “The first words…”`; reported speech without quotation marks. */
export function statementName({ speaker, kind, words }: StatementEntry): string {
  const said = firstWords(words[0]);
  return `${speaker.name}: ${kind === 'direct' ? `“${said}”` : said}`;
}

/** The title of a statement's page. The position tells it from another that begins with the same words. */
export function statementTitle(statement: StatementEntry, position: number): string {
  return `${statementName(statement)} (statement ${position})`;
}
