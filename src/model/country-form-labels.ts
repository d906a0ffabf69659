import type { CountryNaming } from './article.ts';

/** How the screen says what a country is named by. */
export const countryFormLabels: Readonly<Record<CountryNaming, string>> = {
  name: 'by name',
  adjective: 'as an adjective',
  capital: 'by its capital',
};
