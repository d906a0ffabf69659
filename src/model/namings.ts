import type { CountryNaming } from './article.ts';

/** How the screen says by what a country is named. */
export const countryFormLabels: Readonly<Record<CountryNaming, string>> = {
  name: 'by name',
  adjective: 'as an adjective',
  capital: 'by its capital',
};
