import type { ArticleCountry, ArticlePerson } from '../model/article.ts';
import type { Attributions, Catalogue, StatementEntry, StatementIndex } from '../model/catalogue.ts';
import type { Edition } from '../model/edition.ts';
import { groupBy } from '../model/group-by.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import { textAt } from '../model/place.ts';
import { totalsOf } from '../model/totals.ts';
import { dataPaths } from '../site/paths.ts';
import { countryDetail } from './country-detail.ts';
import { listArticle, type ListedArticle } from './entries.ts';
import { personDetail } from './person-detail.ts';
import { statementDetails } from './statement-detail.ts';

const speakerId = ({ speaker }: StatementEntry): PersonId | null => (speaker.kind === 'person' ? speaker.id : null);

const attributionsOf = ({ articles }: Edition): Attributions =>
  Object.fromEntries(
    articles.flatMap(({ statements, paragraphs }) =>
      statements.map(({ id, sentence }) => [id, textAt(paragraphs, sentence)]),
    ),
  );

/**
 * Every data file of an edition: its path from the site's base (`data/articles/x.json`) and what stands in
 * it, in the shapes of model/catalogue.ts. These files are a site's public interface.
 */
export function dataFiles(edition: Edition): ReadonlyMap<string, unknown> {
  const listed = edition.articles.map((article) => listArticle(article, edition.pastWordings));
  const bySlug = new Map(listed.map((one): [typeof one.entry.slug, ListedArticle] => [one.entry.slug, one]));
  const statements: StatementIndex = listed.flatMap((one) => one.statements);
  const totals = totalsOf(listed.map(({ entry }) => entry));
  const saidBy = groupBy(statements, speakerId);
  const saidFor = groupBy(statements, ({ speaksFor }) => speaksFor);
  const withPerson = groupBy(
    listed.flatMap((one) =>
      one.article.people.map((as): { listed: ListedArticle; as: ArticlePerson } => ({ listed: one, as })),
    ),
    ({ as }): PersonId => as.id,
  );
  const withCountry = groupBy(
    listed.flatMap((one) =>
      one.article.countries.map((as): { listed: ListedArticle; as: ArticleCountry } => ({ listed: one, as })),
    ),
    ({ as }): CountryCode => as.code,
  );
  const people = edition.people.map((person) =>
    personDetail(
      { person, statements: saidBy.get(person.id) ?? [], appearances: withPerson.get(person.id) ?? [] },
      bySlug,
      totals,
    ),
  );
  const countries = edition.countries.map((country) =>
    countryDetail(
      {
        country,
        statements: saidFor.get(country.code) ?? [],
        appearances: withCountry.get(country.code) ?? [],
      },
      bySlug,
      totals,
    ),
  );
  const catalogue: Catalogue = {
    edition: edition.facts,
    articles: listed.map(({ entry }) => entry),
    people: people.map(({ person }) => person),
    countries: countries.map(({ country }) => country),
  };
  return new Map<string, unknown>([
    [dataPaths.catalogue(), catalogue],
    [dataPaths.statements(), statements],
    [dataPaths.attributions(), attributionsOf(edition)],
    [dataPaths.permalinks(), edition.permalinks],
    ...edition.articles.map((article): [string, unknown] => [dataPaths.article(article.slug), article]),
    ...listed
      .flatMap((one) => statementDetails(one, edition.pastWordings))
      .map((page): [string, unknown] => [dataPaths.statement(page.statement.id), page]),
    ...people.map((page): [string, unknown] => [dataPaths.person(page.person.id), page]),
    ...countries.map((page): [string, unknown] => [dataPaths.country(page.country.code), page]),
  ]);
}
