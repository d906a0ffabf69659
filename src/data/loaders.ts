import type { QueryClient, QueryMeta } from '@tanstack/react-query';
import { data } from 'react-router';
import type { Permalinks } from '../model/edition.ts';
import type { Unavailable } from '../model/unavailable.ts';
import { isCountryCode, isPersonId, isSlug, isStatementId } from '../model/ids.ts';
import { DataError } from './data-error.ts';
import {
  articleQuery,
  catalogueQuery,
  countryQuery,
  type FileQuery,
  licencesQuery,
  permalinksQuery,
  personQuery,
  statementIndexQuery,
  statementQuery,
} from './queries.ts';

/** Thrown for an address without a page: with status 410 where there was one, else 404. */
const unavailable = (found: Unavailable) => data(found, { status: found.retirement === null ? 404 : 410 });

const lists =
  (...files: readonly (() => Promise<unknown>)[]) =>
  async (): Promise<null> => {
    await Promise.all(files.map((file) => file()));
    return null;
  };

/**
 * What the routes of the pages load. When a loader is done, the data of its page is in the client's cache. The loader
 * of one thing answers with its id, which it has checked.
 *
 * @param options go with the queries for single things.
 * @throws (each loader) a route's error response with an `Unavailable` for an id without a page; `DataError` for a
 *   file that did not come.
 */
export function loaders(client: QueryClient, options: { readonly meta?: QueryMeta } = {}) {
  const load = <File>(query: FileQuery<File>): Promise<File> => client.query({ ...query, ...options });

  /** An id that has no file is looked up in its section of the permalink ledger, if it has one. */
  const one =
    <Id extends string>(
      what: Unavailable['what'],
      isId: (text: string) => text is Id,
      section: keyof Permalinks | null,
      file: (id: Id) => Promise<unknown>,
    ) =>
    async (id = ''): Promise<Id> => {
      if (!isId(id)) throw unavailable({ what, id, retirement: null });
      const retired = (permalinks: Permalinks | undefined) =>
        section === null || permalinks === undefined || !Object.hasOwn(permalinks[section], id)
          ? undefined
          : permalinks[section][id];
      // The page of a notice carries the ledger: no need to ask for the thing first.
      const known = retired(client.getQueryData(permalinksQuery().queryKey));
      if (known !== undefined) throw unavailable({ what, id, retirement: known });
      try {
        await file(id);
      } catch (error) {
        if (!(error instanceof DataError) || error.status !== 404) throw error;
        const permalinks = section === null ? undefined : await load(permalinksQuery());
        throw unavailable({ what, id, retirement: retired(permalinks) ?? null });
      }
      return id;
    };

  const catalogue = () => client.query(catalogueQuery());
  return {
    articles: lists(catalogue),
    article: one('article', isSlug, 'articles', (slug) => load(articleQuery(slug))),
    quotes: lists(catalogue, () => client.query(statementIndexQuery())),
    statement: one('statement', isStatementId, 'statements', (id) => load(statementQuery(id))),
    people: lists(catalogue),
    person: one('person', isPersonId, 'people', (id) => load(personQuery(id))),
    countries: lists(catalogue),
    country: one('country', isCountryCode, null, (code) => load(countryQuery(code))),
    about: lists(() => client.query(licencesQuery())),
  };
}

export type Loaders = ReturnType<typeof loaders>;
