import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../model/article.ts';
import type {
  Attributions,
  Catalogue,
  CountryDetail,
  PersonDetail,
  StatementIndex,
  StatementDetail,
} from '../model/catalogue.ts';
import type { Permalinks } from '../model/edition.ts';
import type { CountryCode, PersonId, Slug, StatementId } from '../model/ids.ts';
import type { ThirdPartyWork } from '../model/third-party-work.ts';
import { dataPaths } from '../site/paths.ts';

// The compiler that wrote these files is of the same build, so their types hold without a check at run time.
const file = <File>(path: string) => queryOptions<File, Error, File, [string, string]>({ queryKey: ['data', path] });

/** Asks for one of the site's data files. */
export type FileQuery<File> = ReturnType<typeof file<File>>;

export function catalogueQuery() {
  return file<Catalogue>(dataPaths.catalogue());
}
export function statementIndexQuery() {
  return file<StatementIndex>(dataPaths.statements());
}
export function attributionsQuery() {
  return file<Attributions>(dataPaths.attributions());
}
export function permalinksQuery() {
  return file<Permalinks>(dataPaths.permalinks());
}
export function licencesQuery() {
  return file<readonly ThirdPartyWork[]>(dataPaths.licences());
}
export function articleQuery(slug: Slug) {
  return file<Article>(dataPaths.article(slug));
}
export function statementQuery(id: StatementId) {
  return file<StatementDetail>(dataPaths.statement(id));
}
export function personQuery(id: PersonId) {
  return file<PersonDetail>(dataPaths.person(id));
}
export function countryQuery(code: CountryCode) {
  return file<CountryDetail>(dataPaths.country(code));
}
