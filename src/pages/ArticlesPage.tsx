import { useQuery } from '@tanstack/react-query';
import { facts } from 'virtual:edition-facts';
import { ArticleCard } from '../components/ArticleCard.tsx';
import { ExportMenu } from '../components/ExportMenu.tsx';
import { FeedLinks } from '../components/FeedLinks.tsx';
import { FilteredList } from '../components/FilteredList.tsx';
import { ItemBoundary } from '../components/ItemBoundary.tsx';
import { ListHead } from '../components/ListHead.tsx';
import styles from '../components/List.module.css';
import { NoArticles } from '../components/NoArticles.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { catalogueQuery, statementIndexQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import type { ArticleEntry, StatementEntry, StatementIndex } from '../model/catalogue.ts';
import { isFiltered, withPage } from '../model/filters.ts';
import { foundIn } from '../model/found-in.ts';
import { groupBy } from '../model/group-by.ts';
import { allKinds } from '../model/kind-counts.ts';
import { nearMisses } from '../model/near-miss.ts';
import { pageOf, pageSummary } from '../model/pages.ts';
import { count } from '../model/plural.ts';
import { selectArticles } from '../model/select-articles.ts';
import { paths } from '../site/paths.ts';
import { labelsOf } from '../model/labels.ts';
import { useCanonicalAddress, useFilters } from '../hooks/use-filters.ts';
import { useListExport } from '../data/use-list-export.ts';

const pageSize = 20;

const meanings = {
  person: 'Articles in which the person speaks or is named.',
  country: 'Articles in which the country is spoken for or named.',
};

/** All statements of the articles, in the articles' order. */
function statementsOf(index: StatementIndex, articles: readonly ArticleEntry[]): readonly StatementEntry[] {
  const byArticle = groupBy(index, ({ article }) => article);
  return articles.flatMap(({ slug }) => byArticle.get(slug) ?? []);
}

/** All articles of the edition, and the filters over them. */
export function ArticlesPage() {
  const catalogue = useLoaded(catalogueQuery());
  const { filters, ...change } = useFilters('articles');
  // Only a text search needs the words of all statements.
  const index = useQuery({ ...statementIndexQuery(), enabled: filters.q !== '' });
  const words = index.data ?? null;

  const { entries, total, facets } = selectArticles(catalogue, words, filters);
  const shown = pageOf(entries, filters.page, pageSize);
  const labels = labelsOf(catalogue);
  const searching = filters.q !== '' && index.isPending;
  useCanonicalAddress(change.to(withPage(filters, searching ? filters.page : shown.page)));
  const name = count(entries.length, 'article');
  const theirs = `all ${count(
    entries.reduce((sum, { statements }) => sum + allKinds(statements), 0),
    'statement',
  )} in ${name}`;
  const exporting = useListExport({ view: 'articles', filters, to: change.to });
  const summary = pageSummary(shown, total, 'article');
  return (
    <div className={styles.page}>
      <PageHead
        title="Articles"
        path={paths.articles()}
        edition={facts.name}
        description={`${facts.about} ${count(total, 'article')}.`}
      />
      <ListHead heading={facts.about} />
      {total === 0 ? (
        <NoArticles />
      ) : (
        <FilteredList
          view="articles"
          noun="article"
          filters={filters}
          facets={facets}
          {...change}
          searches="titles and statements"
          meanings={meanings}
          summary={
            searching ? 'Looking through the statements…' : index.isError ? `${summary}, by titles alone` : summary
          }
          searching={searching}
          exportMenu={
            entries.length > 0 &&
            !searching && (
              <ExportMenu
                // A finished export belongs to one list.
                key={change.to(filters)}
                offers={[
                  { name, make: (format) => exporting(format, name, { kind: 'articles', entries }) },
                  {
                    name: theirs,
                    make: (format) =>
                      exporting(format, theirs, {
                        kind: 'statements',
                        of: (all) => statementsOf(all, entries),
                      }),
                  },
                ]}
              />
            )
          }
          page={shown.page}
          pages={shown.pages}
          nearMisses={
            entries.length === 0 && isFiltered(filters) && !searching
              ? nearMisses((other) => selectArticles(catalogue, words, other).entries.length, filters, labels.of)
              : null
          }
        >
          <ol className={styles.list}>
            {shown.items.map((article) => (
              <ItemBoundary key={article.slug} what="This article" to={paths.article(article.slug)}>
                <ArticleCard
                  article={article}
                  personName={labels.person}
                  countryName={labels.country}
                  found={words === null ? null : foundIn(words, article.slug, filters.q)}
                />
              </ItemBoundary>
            ))}
          </ol>
        </FilteredList>
      )}
      <FeedLinks of={paths.articles()} title={facts.name} what="All articles" />
    </div>
  );
}
