import type { QueryClient } from '@tanstack/react-query';
import { data } from 'react-router';
import type { Permalinks } from '../model/edition.ts';
import type { Unavailable } from '../model/unavailable.ts';
import { isCountryCode, isPersonId, isSlug, isStatementId } from '../model/ids.ts';
import { DataError } from './data-error.ts';
import {
  articleQuery,
  catalogueQuery,
  countryQuery,
  licencesQuery,
  permalinksQuery,
  personQuery,
  statementIndexQuery,
  statementQuery,
} from './queries.ts';

/** Thrown for an address that has no page (any more), with status 404 or 410. */
const unavailable = (found: Unavailable) => data(found, { status: found.retirement === null ? 404 : 410 });

const never = (what: Unavailable['what'], id: string) => Promise.reject(unavailable({ what, id, retirement: null }));

/** The loaders of the pages: each has its data in the client's cache when it is done. */
export function loaders(client: QueryClient) {
  /** Loads a thing by its id; one that is not there is looked up in the permalink ledger. */
  async function loadOrGone(
    what: Unavailable['what'],
    id: string,
    section: keyof Permalinks | null,
    loading: () => Promise<unknown>,
  ): Promise<null> {
    const retired = (permalinks: Permalinks | undefined) =>
      section === null || permalinks === undefined || !Object.hasOwn(permalinks[section], id)
        ? undefined
        : permalinks[section][id];
    // A notice was rendered from the ledger, and the ledger is in its page: no need to ask for the thing first.
    const known = retired(client.getQueryData(permalinksQuery().queryKey));
    if (known !== undefined) throw unavailable({ what, id, retirement: known });
    try {
      await loading();
    } catch (error) {
      if (!(error instanceof DataError) || error.status !== 404) throw error;
      const permalinks = section === null ? undefined : await client.query(permalinksQuery());
      throw unavailable({ what, id, retirement: retired(permalinks) ?? null });
    }
    return null;
  }

  return {
    catalogue: async () => {
      await client.query(catalogueQuery());
      return null;
    },
    about: async () => {
      await client.query(licencesQuery());
      return null;
    },
    quotes: async () => {
      await Promise.all([client.query(catalogueQuery()), client.query(statementIndexQuery())]);
      return null;
    },
    article: (slug = '') =>
      isSlug(slug)
        ? loadOrGone('article', slug, 'articles', () => client.query(articleQuery(slug)))
        : never('article', slug),
    statement: (id = '') =>
      isStatementId(id)
        ? loadOrGone('statement', id, 'statements', () => client.query(statementQuery(id)))
        : never('statement', id),
    person: (id = '') =>
      isPersonId(id) ? loadOrGone('person', id, 'people', () => client.query(personQuery(id))) : never('person', id),
    country: (code = '') =>
      isCountryCode(code)
        ? loadOrGone('country', code, null, () => client.query(countryQuery(code)))
        : never('country', code),
  };
}
