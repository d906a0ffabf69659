import { expect, inject, test } from 'vitest';
import { dataPaths } from '../../src/site/paths.ts';
import { catalogueOf, statementsOf } from '../journeys/support/published.ts';
import { builtFiles } from './built-files.ts';

test.each(['real', 'based', 'small', 'many', 'empty'] as const)(
  'in “%s” everything that the catalogue lists has its data file, and nothing else has one',
  async (name) => {
    const { articles, people, countries } = await catalogueOf(name);
    const statements = await statementsOf(name);
    const listed = [
      dataPaths.catalogue(),
      dataPaths.statements(),
      dataPaths.attributions(),
      dataPaths.permalinks(),
      ...articles.map(({ slug }) => dataPaths.article(slug)),
      ...statements.map(({ id }) => dataPaths.statement(id)),
      ...people.map(({ id }) => dataPaths.person(id)),
      ...countries.map(({ code }) => dataPaths.country(code)),
    ];
    const built = await builtFiles(inject('sites')[name].outDir);
    expect(built.filter((file) => file.startsWith('data/'))).toEqual(listed.toSorted());
  },
);
