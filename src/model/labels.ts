import { assertNever } from './assert-never.ts';
import { memoizeByKey } from './memoize-by-key.ts';
import type { Catalogue } from './catalogue.ts';
import type { FilterKey } from './filters.ts';
import type { CountryCode, PersonId } from './ids.ts';
import { kindLabel } from './kind-names.ts';

/** Names for the screen. What the catalogue does not have is its own name. */
export interface Labels {
  readonly person: (id: PersonId) => string;
  readonly country: (code: CountryCode) => string;
  /** Of any value of a filter. */
  readonly of: (key: FilterKey, value: string) => string;
}

/** The names of the catalogue's people and countries. */
export const labelsOf = memoizeByKey((catalogue: Catalogue): Labels => {
  const people = new Map<string, string>(catalogue.people.map(({ id, name }) => [id, name]));
  const countries = new Map<string, string>(catalogue.countries.map(({ code, name }) => [code, name]));
  return {
    person: (id) => people.get(id) ?? id,
    country: (code) => countries.get(code) ?? code,
    of: (key, value) => {
      switch (key) {
        case 'person':
          return people.get(value) ?? value;
        case 'country':
          return countries.get(value) ?? value;
        case 'kind':
          return kindLabel(value);
        case 'q':
          return value;
        default:
          return assertNever(key);
      }
    },
  };
});
