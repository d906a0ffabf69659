import { useQueryClient } from '@tanstack/react-query';
import { today } from '../model/today.ts';
import { useAbsolute } from '../hooks/use-absolute.ts';
import { attributionsQuery, catalogueQuery, statementIndexQuery } from './queries.ts';
import type { ExportedFile, ExportFormat } from '../export/exported-list.ts';
import { articlesBySlug } from '../model/articles-by-slug.ts';
import type { ArticleEntry, StatementEntry, StatementIndex } from '../model/catalogue.ts';
import { facetKeys, type Filters, type View, withPage } from '../model/filters.ts';
import { labelsOf } from '../model/labels.ts';

interface ListToExport {
  readonly view: View;
  readonly filters: Filters;
  /** The address of the list under other filters, within the app. */
  readonly to: (filters: Filters) => string;
}

/** What rows a list has: entries of its own, or those that it picks from all statements. */
export type RowsToExport =
  | { readonly kind: 'articles'; readonly entries: readonly ArticleEntry[] }
  | { readonly kind: 'statements'; readonly of: (index: StatementIndex) => readonly StatementEntry[] };

/** Makes files of a list as it is shown, all its pages. What only a file needs is loaded when one is wanted. */
export function useListExport({ view, filters, to }: ListToExport) {
  const client = useQueryClient();
  const absolute = useAbsolute();
  const path = to(withPage(filters, 1));

  return async (format: ExportFormat, name: string, rows: RowsToExport): Promise<ExportedFile> => {
    const ofStatements = rows.kind === 'statements';
    const [{ writeList }, { statementRow, articleRow }, { filtersInWords }, catalogue, index, attributions] =
      await Promise.all([
        import('../export/write-list.ts'),
        import('../export/rows.ts'),
        import('../export/exported-list.ts'),
        client.query(catalogueQuery()),
        ofStatements ? client.query(statementIndexQuery()) : [],
        ofStatements ? client.query(attributionsQuery()) : {},
      ]);
    const labels = labelsOf(catalogue);
    const articles = articlesBySlug(catalogue);
    const context = { absolute, country: labels.country, person: labels.person, day: today() };
    return writeList(
      format,
      rows.kind === 'articles'
        ? rows.entries.map((entry) => articleRow(entry, context))
        : rows.of(index).flatMap((statement) => {
            const article = articles.get(statement.article);
            return article === undefined ? [] : [statementRow(statement, article, attributions, context)];
          }),
      {
        edition: catalogue.edition.name,
        rows: name,
        address: absolute(path),
        filters: filtersInWords(filters, view, rows.kind, labels.of),
        values: [...facetKeys.flatMap((key) => filters[key]), filters.q],
        day: context.day,
      },
    );
  };
}
