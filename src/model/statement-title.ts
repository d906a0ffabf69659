import type { StatementEntry } from './catalogue.ts';
import { trimEnd } from './trim-end.ts';

const maxTitleCharacters = 60;

/** The first words of a text, whole, up to about so many characters; `…` where there is more. */
export function firstWords(text: string, atMost = maxTitleCharacters): string {
  if (text.length <= atMost) return text;
  const cut = text.lastIndexOf(' ', atMost);
  // Where there is no space to cut at, not within a character either.
  const whole = text.slice(0, cut > 0 ? cut : atMost).replace(/[\uD800-\uDBFF]$/, '');
  return `${trimEnd(whole, ' \t\n\u00a0,;:.–—-')}…`;
}

/** A statement in one line: `Ada Moen: “The first words…”`; reported speech without quotation marks. */
export function statementName({ speaker, kind, words }: StatementEntry): string {
  const said = firstWords(words[0]);
  return `${speaker.name}: ${kind === 'direct' ? `“${said}”` : said}`;
}

/** The title of its page: its number tells it from another that begins alike. */
export function statementTitle(statement: StatementEntry, position: number): string {
  return `${statementName(statement)} (statement ${position})`;
}
