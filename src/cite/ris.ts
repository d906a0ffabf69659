import { type Citing, noteOf } from './citing.ts';

/** A value on one line: a line break would begin another field. */
const oneLine = (text: string): string => text.replaceAll(/[\s\u0085]+/g, ' ').trim();

/** A date as `YYYY/MM/DD/`, with unknown parts left empty. */
const slashed = (date: string): string => [...date.split('-'), '', '', ''].slice(0, 4).join('/');

/** A record in RIS (as of 2011) for a newspaper article. Lines end in CR LF. */
export function ris(citing: Citing): string {
  const { language, article, accessed } = citing;
  const { title, source, date, url } = article;
  const note = noteOf(citing);
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'NEWS'],
    ['TI', title.text],
    ...(source === null ? [] : [['T2', source] as const]),
    ...(date.kind === 'unknown' ? [] : [['PY', date.date.slice(0, 4)] as const, ['DA', slashed(date.date)] as const]),
    ['Y2', slashed(accessed)],
    ['UR', url],
    ['LA', language],
    ...(note === '' ? [] : [['N1', note] as const]),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
