import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { noteOf } from '../../src/cite/citing.ts';
import type { ExportedList } from '../../src/export/exported-list.ts';
import { articleRow, type RowContext, statementRow } from '../../src/export/rows.ts';
import { type ExportedRow, writeList } from '../../src/export/write-list.ts';
import { parseMarkup } from '../hostile/parse-markup.ts';
import { payloads } from '../hostile/payloads.ts';
import { articleEntry, country, involved, kinds, named, person, statementEntry } from '../model/factories.ts';

const address = 'https://example.org/quotes?q=a';

/** A list that has a text wherever it has one. */
const listOf = (text: string): ExportedList => ({
  edition: text,
  rows: text,
  address,
  filters: [{ name: text, value: text }],
  values: [text],
  day: '2026-11-04',
});

const article = (text: string) =>
  articleEntry('an-article', {
    title: { text, by: 'edition' },
    source: text,
    sourceIsClaimed: true,
    date: { kind: 'inferred', date: '2024', evidence: text },
    statements: kinds(1, 1, 1),
    people: [involved('ada-berg')],
    countries: [named('no')],
  });

/** A statement of each kind, and the article, with a text wherever they have one. */
function rowsOf(text: string): readonly ExportedRow[] {
  const context: RowContext = {
    absolute: (path) => `https://example.org${path}`,
    country: () => text,
    person: () => text,
    day: '2026-11-04',
  };
  const of = article(text);
  const statements = (['direct', 'mixed', 'indirect'] as const).map((kind, i) => {
    const said = { kind, speaker: person('ada-berg', text), office: text, speaksFor: country('no') };
    const statement = statementEntry(`aaaa${i}`, { ...said, words: [text], cue: text });
    return statementRow(statement, of, { [statement.id]: text }, context);
  });
  return [...statements, articleRow(of, context)];
}

/** Lists of statements and of articles are files of their own, since their rows differ. */
function listsOf(text: string): readonly (readonly ExportedRow[])[] {
  const rows = rowsOf(text);
  return [rows.slice(0, -1), rows.slice(-1)];
}

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** What some spreadsheet takes for a formula, full-width signs too, even behind blanks. */
const dangerous = /^\s*[=+\-@＝＋－＠]/u;
const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

test('CSV gives each hostile text back, and no cell begins like a formula', () => {
  for (const payload of payloads) {
    for (const rows of listsOf(payload)) {
      const { text } = writeList('csv', rows, listOf(payload));
      const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      const [, ...records] = data;
      expect(records).toEqual(
        rows.map(({ fields }) => [
          ...Object.values(fields).map((value) => guarded(String(value ?? ''))),
          guarded(`${payload}: ${payload}`),
          address,
        ]),
      );
      expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      // All that a text could do to a program that goes by its own idea of a separator stays within quotation marks.
      expect(text.split('\r\n')).toHaveLength(rows.length + 2);
    }
  }
});

test('JSON gives each hostile text back', () => {
  for (const payload of payloads) {
    const list = listOf(payload);
    for (const rows of listsOf(payload)) {
      expect(JSON.parse(writeList('json', rows, list).text)).toEqual({
        edition: payload,
        list: address,
        filters: [{ name: payload, value: payload }],
        exported: list.day,
        rows: rows.map(({ fields }) => fields),
      });
    }
  }
  expect(rowsOf('a text')[0]?.fields).toMatchObject({ words: 'a text', speaker: 'a text', sentence: 'a text' });
});

test('Markdown renders as its own elements and links, and each hostile text as text', () => {
  const rendered = new MarkdownIt({ html: true, linkify: false });
  const seenOf = (text: string) =>
    listsOf(text).map((rows) => parseMarkup(rendered.render(writeList('markdown', rows, listOf(text)).text)));
  const plain = seenOf('plain');
  for (const payload of payloads) {
    for (const [i, seen] of seenOf(payload).entries()) {
      expect(seen.elements).toEqual(plain[i]?.elements);
      expect(seen.links.filter((link) => !link.startsWith('https://example.org/'))).toEqual([]);
      expect(line(seen.text)).toBe(line(plain[i]?.text.replaceAll('plain', () => payload) ?? ''));
    }
  }
});

test('BibTeX is read again as the same records, with each hostile text on one line', () => {
  for (const payload of payloads) {
    const rows = rowsOf(payload);
    const { data } = new Cite(writeList('bibtex', rows, listOf(payload)).text, { forceType: '@biblatex/text' });
    expect(data).toHaveLength(rows.length);
    for (const [i, { citing }] of rows.entries()) {
      expect(data[i]).toMatchObject({
        id: citing.id,
        URL: citing.article.url,
        'container-title': line(payload),
        note: line(noteOf(citing)),
      });
    }
  }
});

test('a file’s name has nothing of a hostile text but letters, digits and hyphens', () => {
  for (const payload of payloads) {
    expect(writeList('csv', [], listOf(payload)).name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/);
  }
});
