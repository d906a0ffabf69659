import { articlesBySlug } from '../../model/articles-by-slug.ts';
import type { ArticleEntry, Catalogue, StatementIndex } from '../../model/catalogue.ts';
import type { EditionFacts } from '../../model/edition.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Slug } from '../../model/ids.ts';
import { feedPath } from '../../site/feed-path.ts';
import { iconPaths } from '../../site/icon-paths.ts';
import { paths } from '../../site/paths.ts';
import { articleFeedEntry, type Naming, statementFeedEntry, updatedOf } from './entries.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed has at most this many entries. Older ones are on the page that it follows. */
const maxFeedEntries = 100;

/** The newest items, newest first; those of the same day in the order given; those without a day last. */
const newest = <Item>(items: readonly Item[], dayOf: (item: Item) => string | null): readonly Item[] =>
  items
    .map((item) => ({ item, day: dayOf(item) ?? '' }))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, maxFeedEntries)
    .map(({ item }) => item);

/** When the wording of a statement of an article was last changed, for articles where one was. */
function lastReworded(statements: StatementIndex): ReadonlyMap<Slug, string> {
  const days = new Map<Slug, string>();
  for (const { article, rewordedOn } of statements) {
    if (rewordedOn !== undefined && rewordedOn > (days.get(article) ?? '')) days.set(article, rewordedOn);
  }
  return days;
}

function namingOf({ id, language }: EditionFacts, siteUrl: string): Naming {
  const begin = id ?? siteUrl;
  const root = /[/:]$/.test(begin) ? begin : `${begin}/`;
  return { page: (address) => siteUrl + address.slice(1), id: (address) => root + address.slice(1), language };
}

/** Every feed of a site, one after another: all articles, each person's statements, each country's articles. */
export function* siteFeeds(catalogue: Catalogue, statements: StatementIndex, siteUrl: string): Generator<Feed> {
  const { edition, articles, people, countries } = catalogue;
  const naming = namingOf(edition, siteUrl);
  const bySlug = articlesBySlug(catalogue);
  const rewordedOn = lastReworded(statements);
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
    entries,
  });
  const entriesOf = (of: readonly ArticleEntry[]) =>
    newest(of, (article) => updatedOf(article, rewordedOn.get(article.slug))).map((article) =>
      articleFeedEntry(article, rewordedOn.get(article.slug), naming),
    );
  const withCountry = groupBy(
    articles.flatMap((article) =>
      article.countries
        .filter(({ spokenFor, mentioned }) => spokenFor || mentioned)
        .map(({ code }) => ({ code, article })),
    ),
    ({ code }) => code,
  );

  yield feed(paths.articles(), edition.name, edition.about, entriesOf(articles));
  for (const { id, name } of people) {
    const said = (saidBy.get(id) ?? []).flatMap((statement) => {
      const article = bySlug.get(statement.article);
      return article === undefined ? [] : [{ statement, article }];
    });
    const entries = newest(said, ({ article, statement }) => updatedOf(article, statement.rewordedOn)).map((one) =>
      statementFeedEntry(one.statement, one.article, naming),
    );
    const about = `What articles of ${edition.name} say that ${name} has said.`;
    yield feed(paths.person(id), `${name} · ${edition.name}`, about, entries);
  }
  for (const { code, name } of countries) {
    const about = `Articles of ${edition.name} in which ${name} is spoken for or named.`;
    const involved = (withCountry.get(code) ?? []).map(({ article }) => article);
    yield feed(paths.country(code), `${name} · ${edition.name}`, about, entriesOf(involved));
  }
}
