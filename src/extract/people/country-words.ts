import type { CountryForm } from '../../model/country-form.ts';
import { memoizeByKey } from '../../model/memoize-by-key.ts';
import { functionWords } from '../english/function-words.ts';
import { isGivenName } from './is-given-name.ts';
import { particles } from './name-words.ts';

/**
 * The words of all names, adjectives, demonyms and capitals of countries, in lower case. First names and function words
 * are left out. The result is cached for each table of forms.
 */
export const countryWords = memoizeByKey((forms: readonly CountryForm[]): ReadonlySet<string> => {
  const words = forms.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set(
    words.filter((word) => word.length > 1 && !isGivenName(word) && !functionWords.has(word) && !particles.has(word)),
  );
});
