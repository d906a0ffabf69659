import type { CountryNaming } from './article.ts';
import type { CountryCode } from './ids.ts';

/** Words that name a country. Apostrophes are straight. */
export interface CountryForm {
  readonly text: string;
  /** `null` for words that only look like a country's name. */
  readonly code: CountryCode | null;
  /** What the country is named by. */
  readonly as: CountryNaming;
}

const firstWord = /[\p{L}\p{N}\p{M}]+/u;

/** Forms by their first word; those with the same first word in the order given. */
export function formsByFirstWord(forms: readonly CountryForm[]): ReadonlyMap<string, readonly CountryForm[]> {
  const map = new Map<string, CountryForm[]>();
  for (const form of forms) {
    const word = firstWord.exec(form.text)?.[0] ?? '';
    const same = map.get(word);
    if (same) same.push(form);
    else map.set(word, [form]);
  }
  return map;
}
