import type { CountryNaming } from './article.ts';
import type { CountryCode } from './ids.ts';

/** Words that name a country; `code` is null for those that only look so. Apostrophes are straight. */
export interface CountryForm {
  readonly text: string;
  readonly code: CountryCode | null;
  readonly as: CountryNaming;
}

const firstWord = /[\p{L}\p{N}\p{M}]+/u;

/** Forms by their first word, in their order. */
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
