import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import { ExportMenu } from '../components/ExportMenu.tsx';
import { FilteredList } from '../components/FilteredList.tsx';
import { ItemBoundary } from '../components/ItemBoundary.tsx';
import { ListHead } from '../components/ListHead.tsx';
import styles from '../components/List.module.css';
import { NoArticles } from '../components/NoArticles.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { QuoteItem } from '../components/QuoteItem.tsx';
import { catalogueQuery, statementIndexQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { statementKinds } from '../model/article.ts';
import { articlesBySlug } from '../model/articles-by-slug.ts';
import { effectiveKinds, isFiltered, noFilters, toSearch, withPage } from '../model/filters.ts';
import { mentionedInstead, nearMisses } from '../model/near-miss.ts';
import { pageOf, pageSummary } from '../model/pages.ts';
import { count, grouped } from '../model/plural.ts';
import { selectStatements } from '../model/select-statements.ts';
import { paths } from '../site/paths.ts';
import { labelsOf } from '../model/labels.ts';
import { useCanonicalAddress, useFilters } from '../hooks/use-filters.ts';
import { useListExport } from '../data/use-list-export.ts';

const pageSize = 20;

/** What statements of these kinds are called together: direct and mixed ones are quotes. */
const nounOf = (kinds: readonly string[]): string =>
  kinds.length === 1 && kinds[0] === 'direct' ? 'direct quote' : kinds.includes('indirect') ? 'statement' : 'quote';

const meanings = {
  person: 'Statements made by the person.',
  country: 'Statements whose speaker speaks for the country, or that name it.',
};

/** Statements as quotations to look at, and the filters over them. */
export function QuotesPage() {
  const catalogue = useLoaded(catalogueQuery());
  const index = useLoaded(statementIndexQuery());
  const { filters, ...change } = useFilters('quotes');
  const { entries, total, facets } = selectStatements(catalogue, index, filters);
  const shown = pageOf(entries, filters.page, pageSize);
  const labels = labelsOf(catalogue);
  const articles = articlesBySlug(catalogue);
  const from = new Set(entries.map(({ article }) => article)).size;
  const noun = nounOf(effectiveKinds(filters, 'quotes'));
  // By default the list leaves out what is only reported, so that is the nearest miss.
  const withReported = { ...filters, kind: statementKinds, page: 1 };
  const reported =
    entries.length === 0 && filters.kind.length === 0
      ? selectStatements(catalogue, index, withReported).entries.length
      : 0;
  const withReports = effectiveKinds(filters, 'quotes').includes('indirect');
  const of = pageSummary(shown, total, noun);
  const rows = count(entries.length, noun);
  const exporting = useListExport({ view: 'quotes', filters, to: change.to });
  useCanonicalAddress(change.to(withPage(filters, shown.page)));
  return (
    <div className={styles.page}>
      <PageHead
        title="Quotes"
        path={paths.quotes()}
        edition={facts.name}
        description={`${count(total, noun)} in ${facts.name}, each with who made it and the words that say so.`}
      />
      <ListHead
        heading={withReports ? 'What was said or reported, and by whom.' : 'What was said, word for word, and by whom.'}
      />
      {catalogue.articles.length === 0 ? (
        <NoArticles />
      ) : index.length === 0 ? (
        <p>No article of this edition attributes a statement to anybody.</p>
      ) : (
        <FilteredList
          view="quotes"
          noun={noun}
          filters={filters}
          facets={facets}
          {...change}
          searches="words, speakers and titles"
          meanings={meanings}
          summary={entries.length === 0 ? of : `${of}, from ${count(from, 'article')}`}
          exportMenu={
            entries.length > 0 && (
              <ExportMenu
                // A finished export belongs to one list.
                key={change.to(filters)}
                offers={[
                  {
                    name: rows,
                    make: (format) => exporting(format, rows, { kind: 'statements', of: () => entries }),
                  },
                ]}
              />
            )
          }
          page={shown.page}
          pages={shown.pages}
          nearMisses={
            entries.length === 0 && (isFiltered(filters) || reported > 0)
              ? nearMisses((other) => selectStatements(catalogue, index, other).entries.length, filters, labels.of)
              : null
          }
          instead={[
            reported > 0 && (
              <p key="reported">
                Nothing is quoted, but{' '}
                <AppLink to={change.to(withReported)} preventScrollReset>
                  {count(reported, 'reported statement')}
                </AppLink>{' '}
                {reported === 1 ? 'matches' : 'match'}.
              </p>
            ),
            ...mentionedInstead(catalogue, filters).map(({ id, name, articles: n, slugs }) => (
              <p key={id}>
                No statement by {name}. {n === 1 ? '1 article mentions' : `${grouped(n)} articles mention`} {name}:{' '}
                {n === 1 && slugs[0] !== undefined ? (
                  <AppLink to={paths.article(slugs[0])}>{articles.get(slugs[0])?.title.text ?? slugs[0]}</AppLink>
                ) : (
                  <AppLink to={`${paths.articles()}${toSearch({ ...noFilters, person: [id] }, 'articles')}`}>
                    see them
                  </AppLink>
                )}
                .
              </p>
            )),
          ]}
        >
          <ol className={styles.list}>
            {shown.items.map((statement) => {
              const article = articles.get(statement.article);
              return (
                article && (
                  <ItemBoundary key={statement.id} what="This statement" to={paths.statement(statement.id)}>
                    <QuoteItem statement={statement} article={article} />
                  </ItemBoundary>
                )
              );
            })}
          </ol>
        </FilteredList>
      )}
    </div>
  );
}
