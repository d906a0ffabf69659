import packaged from 'world-countries';
import type { CountryNaming } from '../model/article.ts';
import { foldApostrophes } from '../model/characters.ts';
import type { CountryForm } from '../model/country-form.ts';
import type { Country } from '../model/edition.ts';
import { type CountryCode, isCountryCode } from '../model/ids.ts';
import { countryTable, otherPlaces } from './country-table.ts';

/** Demonyms in -ish, -ese, -ch and the like are the same for one and for many. */
const withPlural = (adjective: string): string[] =>
  /(?:ish|ese|ch|ss|s|men)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];

function demonyms(entry: (typeof packaged)[number]): string[] {
  const english = entry.demonyms['eng'];
  return [...new Set([english?.m, english?.f].flatMap((text) => text?.split(', ') ?? []))].filter(Boolean);
}

/** “French” is France: a territory has no claim to the adjective of a state. */
const adjectivesOfStates = new Set(packaged.filter(({ independent }) => independent).flatMap(demonyms));

interface Known {
  readonly country: Country;
  readonly forms: readonly CountryForm[];
}

const known = new Map<CountryCode, Known>();
for (const entry of packaged) {
  const code = entry.cca2.toLowerCase();
  if (!isCountryCode(code)) continue;
  const addition = countryTable[code] ?? {};
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
  known.set(code, {
    country: { code, name: entry.name.common, adjective, capital },
    forms: [...forms.values()],
  });
}

/** The country of a code, as the edition names it; undefined where ISO 3166-1 has no such code. */
export function countryOf(code: CountryCode): Country | undefined {
  return known.get(code)?.country;
}

/** All that names a country, and what only looks so; what `extract` is given to know countries by. */
export const countryForms: readonly CountryForm[] = [
  ...[...known.values()].flatMap(({ forms }) => forms),
  ...otherPlaces.map((text): CountryForm => ({ text, code: null, as: 'name' })),
];
