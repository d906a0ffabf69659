/** `:` and a name: the place of the one value that a pattern may have. */
const parameter = /:\w+/;

/** A pattern of addresses or paths with a place for a value: `/articles/:slug`, `data/articles/:id.json`. */
export type Pattern = `${string}:${string}`;

/**
 * What a pattern makes with a value. The value is encoded as one segment, so that a slash or a question mark in it
 * stays a part of the value.
 */
export function fillPattern(pattern: Pattern, value: string): string {
  return pattern.replace(parameter, () => encodeURIComponent(value));
}

/**
 * The value that a pattern has in a text, as it stands there (encoded). `''` where the pattern has no place for one and
 * is the text; `null` where the text is not made by the pattern.
 */
export function matchPattern(pattern: string, text: string): string | null {
  const [before = '', after] = pattern.split(parameter);
  if (after === undefined) return text === pattern ? '' : null;
  const value = text.slice(before.length, text.length - after.length);
  return value !== '' && !value.includes('/') && text === before + value + after ? value : null;
}
