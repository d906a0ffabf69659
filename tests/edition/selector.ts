import type { Stretch } from './markup';

/** A selector as content files have it: the words alone where they are enough. */
export type Selector = string | { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

const isWordAt = (text: string, index: number): boolean => /[\p{L}\p{N}\p{M}_]/u.test(text.charAt(index));

/** A word runs over the index. */
const cutsWord = (text: string, index: number): boolean => isWordAt(text, index - 1) && isWordAt(text, index);

/** How many whole words of context to try before giving up. */
const mostWords = 12;
const longestContext = 200;

const wordsBefore = (text: string, index: number, many: number): string =>
  new RegExp(`(?:\\S+\\s*){${many}}$`).exec(text.slice(Math.max(0, index - longestContext), index))?.[0] ??
  text.slice(0, index);

const wordsAfter = (text: string, index: number, many: number): string =>
  new RegExp(`^(?:\\s*\\S+){${many}}`).exec(text.slice(index, index + longestContext))?.[0] ?? text.slice(index);

/** Where a selector's words are looked for. */
export interface Scope {
  readonly paragraphs: readonly string[];
  /** Paragraphs to look in; all where it is not given. */
  readonly within?: ReadonlySet<number>;
  /** Stretches that are not looked into. */
  readonly outside?: readonly Stretch[];
  readonly wholeWords: boolean;
}

function countIn(scope: Scope, exact: string, prefix: string, suffix: string): number {
  let count = 0;
  for (const [paragraph, text] of scope.paragraphs.entries()) {
    if (scope.within?.has(paragraph) === false) continue;
    for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      const left = scope.outside?.some(
        (hole) => hole.paragraph === paragraph && hole.start <= start && end <= hole.end,
      );
      const whole = !scope.wholeWords || (!cutsWord(text, start) && !cutsWord(text, end));
      const fits = text.endsWith(prefix, start) && text.startsWith(suffix, end);
      if (left !== true && whole && fits) count += 1;
    }
  }
  return count;
}

/** The shortest selector, in whole words of context, that finds this stretch and no other. */
export function selectorOf({ paragraph, start, end }: Stretch, scope: Scope): Selector {
  const text = scope.paragraphs[paragraph] ?? '';
  const exact = text.slice(start, end);
  if (countIn(scope, exact, '', '') === 1) return exact;
  for (let many = 1; many <= mostWords; many += 1) {
    const prefix = wordsBefore(text, start, many);
    const suffix = wordsAfter(text, end, many);
    if (suffix.trim() !== '' && countIn(scope, exact, '', suffix) === 1) return { exact, suffix };
    if (prefix.trim() !== '' && countIn(scope, exact, prefix, '') === 1) return { exact, prefix };
    if (prefix.trim() !== '' && suffix.trim() !== '' && countIn(scope, exact, prefix, suffix) === 1) {
      return { exact, prefix, suffix };
    }
  }
  throw new Error(`nothing around it tells this from other places: ${exact}`);
}
