import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/cite/bibtex.ts';
import type { Citing } from '../../src/cite/citing.ts';
import { type CslItem, cslItem } from '../../src/cite/csl-item.ts';
import { ris } from '../../src/cite/ris.ts';
import { examples, hostile } from './examples.ts';

type Form = '@biblatex/text' | '@ris/file';

/** What citation-js makes of a file. */
const read = (text: string, form: Form): readonly Partial<CslItem>[] => new Cite(text, { forceType: form }).data;

const dated = (date: CslItem['issued']) => date?.['date-parts'][0].join('-');

/** Of an article in a newspaper citation-js reads the year that RIS has, and passes over its day. */
const published = (date: CslItem['issued'], form: Form) =>
  form === '@ris/file' ? dated(date)?.slice(0, 4) : dated(date);

/** The fields of a record as they are to be found again; `nocase` is how citation-js marks inner braces. */
const fields = (record: Partial<CslItem> | undefined, form: Form) => ({
  title: record?.title?.replaceAll(/<\/?span[^>]*>/g, ''),
  source: record?.['container-title'],
  issued: published(record?.issued, form),
  accessed: dated(record?.accessed),
  URL: record?.URL,
  language: record?.language,
  note: record?.note,
});

const withText = (text: string): Citing => ({
  ...examples.inferred,
  article: { ...examples.inferred.article, title: { text, by: 'source' }, source: text },
  statement: { ...examples.direct.statement, words: [text], office: text } as Citing['statement'],
});

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const oneLine = (item: CslItem): CslItem => ({
  ...item,
  title: line(item.title),
  ...(item['container-title'] !== undefined && { 'container-title': line(item['container-title']) }),
  ...(item.note !== undefined && { note: line(item.note) }),
});

describe.each([
  ['BibTeX', bibtex, '@biblatex/text'],
  ['RIS', ris, '@ris/file'],
] as const)('%s is read again by citation-js', (_, write, form) => {
  test.each(Object.entries(examples))('to the same fields: %s', (_name, citing) => {
    const [record, ...more] = read(write(citing), form);
    expect(more).toEqual([]);
    expect(fields(record, form)).toEqual(fields(cslItem(citing), form));
  });

  test.each(hostile)('with text that means something to it: %j', (text) => {
    const citing = withText(text);
    const [record, ...more] = read(write(citing), form);
    expect(more).toEqual([]);
    expect(fields(record, form)).toEqual(fields(oneLine(cslItem(citing)), form));
  });

  test('with any text of printable characters', () => {
    const printable = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCodePoint(code)) });
    fc.assert(
      fc.property(printable, (text) => {
        const citing = withText(`a${text}z`);
        expect(fields(read(write(citing), form)[0], form)).toEqual(fields(oneLine(cslItem(citing)), form));
      }),
    );
  });
});
