import type { Edition } from '../model/edition.ts';

/** The module of the edition's facts, for browser and server. */
export const factsModule = 'virtual:edition-facts';

/** The id under which Vite resolves a module that is not a file. */
export function resolved(id: string): string {
  return `\0${id}`;
}

/** As a string that is parsed at run time: engines and bundlers read that faster than a literal. */
const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The code of that module. */
export function factsCode({ facts }: Edition): string {
  return `export const facts = ${json(facts)};`;
}
