import { articlesBySlug } from '../../model/articles-by-slug.ts';
import type { ArticleEntry, Catalogue, StatementIndex } from '../../model/catalogue.ts';
import type { EditionFacts } from '../../model/edition.ts';
import { groupBy } from '../../model/group-by.ts';
import { feedPath, iconPaths, paths } from '../../paths.ts';
import { articleFeedEntry, type Naming, statementFeedEntry } from './entries.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Older entries than so many are on the page that a feed follows. */
const most = 100;

/** Newest first; of the same day, in the order of the edition; what has no day last. */
const newest = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  entries
    .toSorted((a, b) => {
      const [of, than] = [a.updated ?? '', b.updated ?? ''];
      return of === than ? 0 : of < than ? 1 : -1;
    })
    .slice(0, most);

const namingOf = ({ id, language }: EditionFacts, siteUrl: string): Naming => {
  const begin = id ?? siteUrl;
  const root = /[/:]$/.test(begin) ? begin : `${begin}/`;
  return { page: (address) => siteUrl + address.slice(1), id: (address) => root + address.slice(1), language };
};

/** Every feed of a site: its articles, what each person says, and the articles about each country. */
export function siteFeeds(catalogue: Catalogue, statements: StatementIndex, siteUrl: string): readonly Feed[] {
  const { edition, articles, people, countries } = catalogue;
  const naming = namingOf(edition, siteUrl);
  const bySlug = articlesBySlug(catalogue);
  const saidBy = groupBy(statements, ({ speaker }) => (speaker.kind === 'person' ? speaker.id : null));

  const feed = (address: string, title: string, about: string, entries: readonly FeedEntry[]): Feed => ({
    id: naming.id(address),
    title,
    about,
    language: edition.language,
    publisher: edition.publisher,
    page: naming.page(address),
    atom: siteUrl + feedPath(address, 'atom'),
    json: siteUrl + feedPath(address, 'json'),
    icon: siteUrl + iconPaths.large,
    entries: newest(entries),
  });
  const entriesOf = (of: readonly ArticleEntry[]) => of.map((article) => articleFeedEntry(article, naming));
  const withCountry = groupBy(
    articles.flatMap((article) =>
      article.countries
        .filter(({ spokenFor, mentioned }) => spokenFor || mentioned)
        .map(({ code }) => ({ code, article })),
    ),
    ({ code }) => code,
  );

  return [
    feed(paths.articles(), edition.name, edition.about, entriesOf(articles)),
    ...people.map(({ id, name }) => {
      const said = (saidBy.get(id) ?? []).flatMap((statement) => {
        const article = bySlug.get(statement.article);
        return article === undefined ? [] : [statementFeedEntry(statement, article, naming)];
      });
      const about = `What articles of ${edition.name} say that ${name} has said.`;
      return feed(paths.person(id), `${name} · ${edition.name}`, about, said);
    }),
    ...countries.map(({ code, name }) => {
      const about = `Articles of ${edition.name} in which ${name} is spoken for or named.`;
      const involved = (withCountry.get(code) ?? []).map(({ article }) => article);
      return feed(paths.country(code), `${name} · ${edition.name}`, about, entriesOf(involved));
    }),
  ];
}
