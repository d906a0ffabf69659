/** A whole number with commas, `3,000`, in every locale: the edition's own words are in English. */
export function grouped(n: number): string {
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 article`, `3,000 articles`. `plural` is needed where it is not the noun with an s. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`;
}

/** `1 of 300 articles`: the noun agrees with `all`. */
export function countOf(n: number, all: number, noun: string): string {
  return `${grouped(n)} of ${count(all, noun)}`;
}

/** `once`, `twice`, `5 times`. */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : count(n, 'time');
}
