import type { CountryForm } from '../model/country-form.ts';
import type { Country } from '../model/edition.ts';
import type { CountryCode } from '../model/ids.ts';
import { quoted } from '../model/quote-for-message.ts';

/** The countries that can be named, as plain data: it can be handed to a worker. */
export interface Gazetteer {
  /** Each country by its code; a code that is not here is no country's. */
  readonly countries: ReadonlyMap<CountryCode, Country>;
  /** All words that name one of them, and those that only look so. */
  readonly forms: readonly CountryForm[];
}

/** Says that no country has a code, and what a code is. */
export function unknownCountry(code: CountryCode): string {
  return `there is no country ${quoted(code)}; use its two letters of ISO 3166-1, such as gb`;
}
