import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ExportFormat, ExportedList } from '../../src/export/exported-list.ts';
import { statementRow } from '../../src/export/rows.ts';
import { writeList } from '../../src/export/write-list.ts';
import { articlesBySlug } from '../../src/model/articles-by-slug.ts';
import type { Attributions } from '../../src/model/catalogue.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { untilBuilt } from '../journeys/support/built';
import { catalogueOf, statementsOf } from '../journeys/support/published';

const rows = 3000;

const list: ExportedList = {
  edition: 'A made-up edition',
  rows: '3,000 statements',
  address: 'https://example.org/quotes?kind=direct&kind=indirect&kind=mixed',
  filters: [{ name: 'Kind', value: 'Quoted or Partly quoted or Reported' }],
  values: ['direct', 'indirect', 'mixed'],
  day: '2026-11-04',
};

test('3,000 statements are written in under a second, in every form', async () => {
  const { outDir } = inject('sites').huge;
  await untilBuilt(outDir);
  const articles = articlesBySlug(await catalogueOf('huge'));
  const statements = (await statementsOf('huge')).slice(0, rows);
  const attributions = JSON.parse(await readFile(join(outDir, dataFiles.attributions.at()), 'utf8')) as Attributions;
  const context = {
    absolute: (path: string) => new URL(path, 'https://example.org').href,
    country: (code: string) => code,
    person: (id: string) => id,
    day: list.day,
  };
  const formats: readonly ExportFormat[] = ['csv', 'json', 'markdown', 'bibtex'];
  const taken = formats.map((format): readonly [ExportFormat, number] => {
    const start = performance.now();
    const all = statements.flatMap((statement) => {
      const article = articles.get(statement.article);
      return article === undefined ? [] : [statementRow(statement, article, attributions, context)];
    });
    expect(all).toHaveLength(rows);
    writeList(format, all, list);
    return [format, performance.now() - start];
  });
  console.log(taken.map(([format, ms]) => `${format}: ${ms.toFixed(0)} ms`).join(', '));
  expect(taken.filter(([, ms]) => ms >= 1000)).toEqual([]);
});
