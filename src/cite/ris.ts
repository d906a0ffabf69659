import { type Citing, noteOf } from './citing.ts';

/** A value of RIS stands on one line: a break would begin another field. */
const oneLine = (text: string): string => text.replaceAll(/[\s\u0085]+/g, ' ').trim();

/** `YYYY/MM/DD/`, with what is not known left empty. */
const slashed = (date: string): string => [...date.split('-'), '', '', ''].slice(0, 4).join('/');

/** A record of RIS (as of 2011) for an article of a newspaper; lines end in CR LF. */
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
