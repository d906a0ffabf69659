import type { FilterKey } from './filters.ts';

/** How the screen names a filter. */
export const filterNames: Readonly<Record<FilterKey, string>> = {
  person: 'Person',
  country: 'Country',
  kind: 'Kind',
  q: 'Words',
};
