/** A whole number as the edition's own words write it: `3,000`, whatever the reader's locale. */
export const grouped = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 article`, `3,000 articles`; give the plural where it is not the noun with an s. */
export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${grouped(n)} ${n === 1 ? noun : plural}`;

/** `1 of 300 articles`: the noun is that of all. */
export const countOf = (n: number, all: number, noun: string): string => `${grouped(n)} of ${count(all, noun)}`;

/** `once`, `twice`, `5 times`. */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : count(n, 'time'));
