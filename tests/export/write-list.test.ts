import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type ExportedList, filtersInWords } from '../../src/export/exported-list.ts';
import { articleRow, type RowContext, statementRow } from '../../src/export/rows.ts';
import { writeList } from '../../src/export/write-list.ts';
import { noFilters } from '../../src/model/filters.ts';
import { kindLabel } from '../../src/model/kind-names.ts';
import { statementLink } from '../../src/site/statement-link.ts';
import { articleEntry, country, involved, kinds, named, statementEntry } from '../model/factories.ts';

const context: RowContext = {
  absolute: (path) => `https://example.org${path}`,
  country: (code) => (code === 'no' ? 'Norway' : code),
  person: (id) => (id === 'ada-berg' ? 'Ada Berg' : id),
  day: '2026-11-04',
};

const article = articleEntry('an-article', {
  title: { text: 'A beginning', by: 'edition' },
  source: 'Office of Tests',
  sourceIsClaimed: true,
  date: { kind: 'inferred', date: '2024', evidence: 'next year' },
  statements: kinds(1, 0, 1),
  people: [involved('ada-berg')],
  countries: [named('no')],
});

const quoted = statementEntry('aaaaa', {
  words: ['=We begin,', '@once.\nToday.'],
  office: 'Minister of “Tests”',
  speaksFor: country('no'),
});
const reported = statementEntry('bbbbb', {
  kind: 'indirect',
  speaker: { kind: 'country', code: country('no'), name: 'Norway' },
  words: ['that it begins'],
  cue: 'announced',
});

const sentences = {
  [quoted.id]: '“=We begin,” said Berg, “@once.”',
  [reported.id]: '- Norway announced that it begins.',
};
const rows = [quoted, reported].map((statement) => statementRow(statement, article, sentences, context));

const list: ExportedList = {
  edition: 'The *Test*',
  rows: '2 statements',
  address: 'https://example.org/quotes?kind=direct&q=%40article%7Bx%2C',
  filters: [{ name: 'Words', value: '@article{x,' }],
  values: ['direct', '@article{x,'],
  day: '2026-11-04',
};

describe('a list of statements', () => {
  test('as CSV has a line for each, with all that is known of it and the filters', () => {
    const { text } = writeList('csv', rows, list);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data).toEqual([
      {
        words: "'=We begin, […] @once.\nToday.",
        kind: 'direct',
        speaker: 'Ada Berg',
        office: 'Minister of “Tests”',
        country: 'Norway',
        cue: 'said',
        sentence: '“=We begin,” said Berg, “@once.”',
        article: 'A beginning',
        headline_by: 'edition',
        source: 'Office of Tests',
        source_known_from: 'the article itself',
        date: '2024',
        date_is: 'inferred',
        language: 'en',
        id: 'aaaaa',
        permalink: `https://example.org${statementLink(quoted)}`,
        permalink_in_article: `https://example.org${statementLink(quoted, 'article')}`,
        filters: 'Words: @article{x,',
        list: list.address,
      },
      expect.objectContaining({
        words: 'that it begins',
        kind: 'indirect',
        speaker: 'Norway',
        office: '',
        country: 'Norway',
        cue: 'announced',
        sentence: "'- Norway announced that it begins.",
        filters: 'Words: @article{x,',
      }),
    ]);
  });

  test('as JSON has the same, unchanged, and what is not known is null', () => {
    const { text } = writeList('json', rows, list);
    const read: unknown = JSON.parse(text);
    expect(read).toMatchObject({
      edition: 'The *Test*',
      list: list.address,
      filters: list.filters,
      exported: '2026-11-04',
      rows: [
        { words: '=We begin, […] @once.\nToday.', speaker: 'Ada Berg', id: 'aaaaa' },
        { sentence: '- Norway announced that it begins.', office: null },
      ],
    });
  });

  test('as Markdown shows each with its attribution, and no more marks than the article’s', () => {
    const { text } = writeList('markdown', rows, list);
    const html = new MarkdownIt().render(text);
    expect(html).toContain('<h1>The *Test*: 2 statements</h1>');
    expect(html).toContain('<li>Words: @article{x,</li>');
    expect(html.match(/<blockquote>/g)).toHaveLength(1);
    expect(html).toContain('<p>“=We begin, […] @once. Today.”</p>');
    expect(html).toContain(
      '<p>Norway, as reported (“announced”): that it begins — in <a href="https://example.org/quotes/bbbbb',
    );
    expect(html).toContain('Reported, by “announced”. Speaks for Norway. The article says so here: - Norway announced');
    expect(html).toContain(list.address.replaceAll('&', '&amp;'));
  });

  test('as BibTeX is read again, record by record, whatever its filters are', () => {
    const { text } = writeList('bibtex', rows, list);
    const { data } = new Cite(text, { forceType: '@biblatex/text' });
    expect(data).toEqual([
      expect.objectContaining({ id: 'aaaaa', URL: `https://example.org${statementLink(quoted)}` }),
      expect.objectContaining({ id: 'bbbbb', URL: `https://example.org${statementLink(reported)}` }),
    ]);
    expect(text).toContain('annote = {Reported, by “announced”. Speaks for Norway. The article says so here: - Norway');
    expect(text).toContain(list.address);
  });
});

test('a list of articles has a row for each, with whom and what it names', () => {
  const { text } = writeList('csv', [articleRow(article, context)], { ...list, rows: '1 article' });
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toEqual([
    expect.objectContaining({
      article: 'A beginning',
      headline_by: 'edition',
      direct: '1',
      mixed: '0',
      indirect: '1',
      people: 'Ada Berg',
      countries: 'Norway',
      permalink: 'https://example.org/articles/an-article',
      list: list.address,
    }),
  ]);
});

describe('its file', () => {
  test.each([
    ['csv', 'csv', 'text/csv;charset=utf-8'],
    ['json', 'json', 'application/json'],
    ['markdown', 'md', 'text/markdown;charset=utf-8'],
    ['bibtex', 'bib', 'application/x-bibtex;charset=utf-8'],
  ] as const)('of %s ends in .%s and tells what it is', (format, ending, type) => {
    const file = writeList(format, rows, { ...list, values: ['ada-berg', 'no'] });
    expect(file.name).toBe(`the-test-2-statements-ada-berg-no-2026-11-04.${ending}`);
    expect(file.type).toBe(type);
  });

  test('has a name that every system takes, whatever the edition is called and was searched for', () => {
    const { name } = writeList('csv', rows, {
      ...list,
      edition: '../Ærlig: "Žurnal"\0',
      values: ['日本 / a.b', 'x'.repeat(300)],
    });
    expect(name).toMatch(/^rlig-zurnal-2-statements-a-b-x+-2026-11-04\.csv$/);
    expect(name.length).toBeLessThan(120);
  });

  test('has a name where nothing of it can be written so', () => {
    expect(writeList('csv', [], { ...list, edition: '日報', rows: '…', values: [] }).name).toBe(
      'export-2026-11-04.csv',
    );
  });
});

const label = (key: string, value: string) => (key === 'kind' ? kindLabel(value) : value.toUpperCase());

describe('filters in words', () => {
  test('name each filter with its values, those that the view has by itself too', () => {
    expect(filtersInWords({ ...noFilters, person: ['a', 'b'], q: 'fish' }, 'quotes', 'statements', label)).toEqual([
      { name: 'Person', value: 'A or B' },
      { name: 'Kind', value: 'Quoted or Partly quoted' },
      { name: 'Words', value: 'FISH' },
    ]);
  });

  test('are none where none is set', () => {
    expect(filtersInWords(noFilters, 'articles', 'articles', label)).toEqual([]);
  });

  test('say that they are of the articles, where the rows are the statements in these', () => {
    expect(filtersInWords({ ...noFilters, kind: ['indirect'] }, 'articles', 'statements', label)).toEqual([
      { name: 'Articles by kind', value: 'Reported' },
    ]);
  });
});
