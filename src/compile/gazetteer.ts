import packaged from 'world-countries';
import type { Gazetteer } from '../annotate/gazetteer.ts';
import type { CountryNaming } from '../model/article.ts';
import { foldApostrophes } from '../model/characters.ts';
import type { CountryForm } from '../model/country-form.ts';
import type { Country } from '../model/edition.ts';
import { type CountryCode, isCountryCode } from '../model/ids.ts';
import { countryAdditions, otherPlaces } from './country-additions.ts';

type PackagedCountry = (typeof packaged)[number];

/** Demonyms in -ish, -ese, -ch and the like have no plural of their own. */
const withPlural = (adjective: string): string[] =>
  /(?:ish|ese|ch|ss|s|men)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];

function demonyms(entry: PackagedCountry): string[] {
  const english = entry.demonyms['eng'];
  return [...new Set([english?.m, english?.f].flatMap((text) => text?.split(', ') ?? []))].filter(Boolean);
}

/** “French” is France: a territory has no claim to the adjective of a state. */
const adjectivesOfStates = new Set(packaged.filter(({ independent }) => independent).flatMap(demonyms));

/** A country with the words that name it. */
function withForms(
  entry: PackagedCountry,
  code: CountryCode,
): { readonly country: Country; readonly forms: readonly CountryForm[] } {
  const addition = countryAdditions[code] ?? {};
  const own = demonyms(entry).filter((word) => entry.independent || !adjectivesOfStates.has(word));
  const adjectives = [...own, ...(addition.adjectives ?? [])];
  const capital = addition.capital === undefined ? (entry.capital[0] ?? null) : addition.capital;
  const names = [entry.name.common, entry.name.official, ...(addition.names ?? [])];
  const capitals = [...(capital === null ? [] : [capital]), ...entry.capital.slice(1), ...(addition.capitals ?? [])];
  const words: readonly (readonly [CountryNaming, readonly string[]])[] = [
    ['name', names],
    ['adjective', adjectives.flatMap(withPlural)],
    ['capital', capitals],
  ];
  /** By text: a word that is name and capital (“Singapore”) is the name. */
  const forms = new Map<string, CountryForm>();
  for (const [as, texts] of words) {
    for (const text of texts.map(foldApostrophes)) {
      if (!forms.has(text)) forms.set(text, { text, code, as });
    }
  }
  const adjective = adjectives[0] ?? demonyms(entry)[0] ?? '';
  return { country: { code, name: entry.name.common, adjective, capital }, forms: [...forms.values()] };
}

const known = packaged.flatMap((entry) => {
  const code = entry.cca2.toLowerCase();
  return isCountryCode(code) ? [withForms(entry, code)] : [];
});

/**
 * The countries of ISO 3166-1, as English-language news names them. Made from the package world-countries, which is far
 * too large for a browser; the value is small and plain.
 */
export const gazetteer: Gazetteer = {
  countries: new Map(known.map(({ country }) => [country.code, country])),
  forms: [
    ...known.flatMap(({ forms }) => forms),
    ...otherPlaces.map((text): CountryForm => ({ text, code: null, as: 'name' })),
  ],
};
