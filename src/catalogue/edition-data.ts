import type { Attributions, Catalogue, StatementEntry, StatementIndex } from '../model/catalogue.ts';
import type { Edition } from '../model/edition.ts';
import { groupBy } from '../model/group-by.ts';
import { textAt } from '../model/place.ts';
import { totalsOf } from '../model/totals.ts';
import { dataFormat, type WithFormat } from '../site/data-format.ts';
import { type DataFile, dataFiles } from '../site/data-files.ts';
import { countryDetail } from './country-detail.ts';
import { listArticle, type ListedArticle } from './entries.ts';
import { personDetail } from './person-detail.ts';
import { statementDetails } from './statement-detail.ts';

const speakerId = ({ speaker }: StatementEntry) => (speaker.kind === 'person' ? speaker.id : null);

const attributionsOf = ({ articles }: Edition): Attributions =>
  Object.fromEntries(
    articles.flatMap(({ statements, paragraphs }) =>
      statements.map(({ id, sentence }) => [id, textAt(paragraphs, sentence)]),
    ),
  );

/** A file and what it holds, of the type that the table of data files says. */
const entry = <Data>(file: DataFile<Data>, data: NoInfer<Data>): readonly [path: string, data: unknown] => [file, data];

/** The same, with the version of the format before all else. */
function entryInFormat<Data extends object>(file: DataFile<Data>, data: NoInfer<Data>) {
  const inFormat: WithFormat<Data> = { format: dataFormat, ...data };
  return entry(file, inFormat);
}

/**
 * What every data file of an edition holds, by its path from the site's base (`data/articles/x.json`): all files of
 * `dataFiles` that belong to the edition. These files are a site's public interface.
 */
export function editionData(edition: Edition): ReadonlyMap<string, unknown> {
  const listed = edition.articles.map((article) => listArticle(article, edition.pastWordings));
  const bySlug = new Map(listed.map((one): [typeof one.entry.slug, ListedArticle] => [one.entry.slug, one]));
  const statements: StatementIndex = listed.flatMap((one) => one.statements);
  const totals = totalsOf(listed.map((one) => one.entry));
  const saidBy = groupBy(statements, speakerId);
  const saidFor = groupBy(statements, ({ speaksFor }) => speaksFor);
  const involving = groupBy(
    listed.flatMap((one) => one.article.people.map((person) => ({ listed: one, person }))),
    ({ person }) => person.id,
  );
  const naming = groupBy(
    listed.flatMap((one) => one.article.countries.map((country) => ({ listed: one, country }))),
    ({ country }) => country.code,
  );
  const people = edition.people.map((person) =>
    personDetail(
      { person, statements: saidBy.get(person.id) ?? [], appearances: involving.get(person.id) ?? [] },
      bySlug,
      totals,
    ),
  );
  const countries = edition.countries.map((country) =>
    countryDetail(
      { country, statements: saidFor.get(country.code) ?? [], appearances: naming.get(country.code) ?? [] },
      bySlug,
      totals,
    ),
  );
  const catalogue: Catalogue = {
    edition: edition.facts,
    articles: listed.map((one) => one.entry),
    people: people.map(({ person }) => person),
    countries: countries.map(({ country }) => country),
  };
  return new Map([
    entryInFormat(dataFiles.catalogue.at(), catalogue),
    entry(dataFiles.statements.at(), statements),
    entry(dataFiles.attributions.at(), attributionsOf(edition)),
    entryInFormat(dataFiles.permalinks.at(), edition.permalinks),
    ...edition.articles.map((article) => entryInFormat(dataFiles.article.at(article.slug), article)),
    ...listed
      .flatMap((one) => statementDetails(one, edition.pastWordings))
      .map((detail) => entryInFormat(dataFiles.statement.at(detail.statement.id), detail)),
    ...people.map((detail) => entryInFormat(dataFiles.person.at(detail.person.id), detail)),
    ...countries.map((detail) => entryInFormat(dataFiles.country.at(detail.country.code), detail)),
  ]);
}
