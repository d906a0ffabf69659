import { type Citing, noteOf } from './citing.ts';

/** A date in CSL: year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
  /** Set where the date is inferred; styles then write “ca.” */
  readonly circa?: true;
}

/** The part of CSL-JSON (https://docs.citationstyles.org, 1.0.2) that an article of a newspaper needs. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

const dateParts = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** What is cited, as CSL-JSON. A date that is not known is left out; styles then write “n.d.” */
export function cslItem(citing: Citing): CslItem {
  const { id, language, article, accessed } = citing;
  const { title, source, date, url } = article;
  const note = noteOf(citing);
  return {
    id,
    type: 'article-newspaper',
    title: title.text,
    ...(source !== null && { 'container-title': source }),
    ...(date.kind === 'printed' && { issued: dateParts(date.date) }),
    ...(date.kind === 'inferred' && { issued: { ...dateParts(date.date), circa: true } }),
    accessed: dateParts(accessed),
    URL: url,
    language,
    ...(note !== '' && { note }),
  };
}
