import { monthNames } from '../model/date-text.ts';
import { type Citing, noteOf } from './citing.ts';

const specials: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts a brace even after a backslash: one without its partner would end the field.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/** The second of two characters that TeX would join: a dash, a quotation mark, an inverted mark. */
const joined = /(?<=-)-|(?<=[`!?])`|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>/g;

const escape = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}^~$&#%_]/g, (character) => specials[character] ?? `\\${character}`)
    .replaceAll(joined, '{}$&');

/** The macros that BibTeX knows for months: `jan`. */
const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());

function dateFields(date: string): readonly [string, string][] {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  return [
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name] satisfies [string, string]]),
    ...(day === undefined ? [] : [['day', `{${Number(day)}}`] satisfies [string, string]]),
  ];
}

/**
 * A record in BibTeX, as UTF-8. `urldate` and `entrysubtype` are fields of BibLaTeX, which BibTeX ignores. `more` has
 * further fields, by name.
 */
export function bibtex(citing: Citing, more: Readonly<Record<string, string>> = {}): string {
  const { id, language, article, accessed } = citing;
  const { title, source, date, url } = article;
  const note = noteOf(citing);
  const fields: readonly (readonly [string, string])[] = [
    // The inner braces keep a style from changing capitals.
    ['title', `{{${escape(title.text)}}}`],
    ...(source === null ? [] : [['journal', `{${escape(source)}}`] as const, ['entrysubtype', '{newspaper}'] as const]),
    ...(date.kind === 'unknown' ? [] : dateFields(date.date)),
    ['url', `{${url.replaceAll(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed}}`],
    ['language', `{${escape(language)}}`],
    ...(note === '' ? [] : [['note', `{${escape(note)}}`] as const]),
    ...Object.entries(more).map(([name, text]) => [name, `{${escape(text)}}`] as const),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@${source === null ? 'misc' : 'article'}{${id},\n${lines.join(',\n')}\n}`;
}
