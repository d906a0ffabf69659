import { expect, inject, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { catalogueOf, statementsOf } from '../journeys/support/published.ts';
import { builtFiles } from './built-files.ts';

test.each(['real', 'based', 'small', 'many', 'empty'] as const)(
  'in “%s” everything that the catalogue lists has its data file, and nothing else has one',
  async (name) => {
    const { articles, people, countries } = await catalogueOf(name);
    const statements = await statementsOf(name);
    const listed = [
      dataFiles.catalogue.at(),
      dataFiles.statements.at(),
      dataFiles.attributions.at(),
      dataFiles.permalinks.at(),
      ...articles.map(({ slug }) => dataFiles.article.at(slug)),
      ...statements.map(({ id }) => dataFiles.statement.at(id)),
      ...people.map(({ id }) => dataFiles.person.at(id)),
      ...countries.map(({ code }) => dataFiles.country.at(code)),
    ];
    const built = await builtFiles(inject('sites')[name].outDir);
    expect(built.filter((file) => file.startsWith('data/'))).toEqual(listed.toSorted());
  },
);
