import { type Citing, noteOf } from './citing.ts';

const specials: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // A brace counts for BibTeX even behind a backslash; one without its fellow would end the field.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/** The later of two characters that TeX would set as one other: a dash, a quotation mark, a turned mark. */
const joined = /(?<=-)-|(?<=[`!?])`|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>/g;

const escape = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}^~$&#%_]/g, (character) => specials[character] ?? `\\${character}`)
    .replaceAll(joined, '{}$&');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
 * A record of BibTeX, in UTF-8; `urldate` and `entrysubtype` are BibLaTeX's, which BibTeX passes over. `more` are
 * fields beyond those of a citation.
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
