import { queryOptions } from '@tanstack/react-query';
import type { CountryCode, PersonId, Slug, StatementId } from '../model/ids.ts';
import { type DataFile, dataFiles } from '../site/data-files.ts';

/**
 * What a data file holds. The compiler that wrote the files is of the same build, so their types hold without a check
 * at run time.
 */
export function dataQuery<Data>(file: DataFile<Data>) {
  return queryOptions<Data, Error, Data, [string, string]>({ queryKey: ['data', file] });
}

/** Asks for one of the site's data files. */
export type FileQuery<File> = ReturnType<typeof dataQuery<File>>;

export function catalogueQuery() {
  return dataQuery(dataFiles.catalogue.at());
}
export function statementIndexQuery() {
  return dataQuery(dataFiles.statements.at());
}
export function attributionsQuery() {
  return dataQuery(dataFiles.attributions.at());
}
export function permalinksQuery() {
  return dataQuery(dataFiles.permalinks.at());
}
export function licencesQuery() {
  return dataQuery(dataFiles.licences.at());
}
export function articleQuery(slug: Slug) {
  return dataQuery(dataFiles.article.at(slug));
}
export function statementQuery(id: StatementId) {
  return dataQuery(dataFiles.statement.at(id));
}
export function personQuery(id: PersonId) {
  return dataQuery(dataFiles.person.at(id));
}
export function countryQuery(code: CountryCode) {
  return dataQuery(dataFiles.country.at(code));
}
