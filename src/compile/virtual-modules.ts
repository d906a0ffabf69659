import type { Edition } from '../model/edition.ts';

/** What the edition says of itself, for browser and server. */
export const factsModule = 'virtual:edition-facts';

/** Vite's sign for modules that are no files. */
export function resolved(id: string): string {
  return `\0${id}`;
}

/**
 * As a string that is parsed when it runs: engines and bundlers read that faster than the same as a
 * literal.
 */
const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

export function factsCode({ facts }: Edition): string {
  return `export const facts = ${json(facts)};`;
}
