import type { ClassesOfPage } from './page-classes.ts';

/** The class names in a page's markup. */
const classesIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));

/**
 * Throws where a page's markup, as React writes it, has what its policy forbids or its first sheet does not style.
 * A quotation mark in React's markup is always one around an attribute: in texts and values it writes `&quot;`.
 */
export function checkMarkup(address: string, markup: string, { wanted, known }: ClassesOfPage): void {
  const [inline] = / (?:style|on[a-z]+)="[^"]{0,40}/i.exec(markup) ?? [];
  if (inline !== undefined) {
    throw new Error(
      `${address} has the attribute ${inline.trim()}…”; the site’s policy forbids styles and scripts there`,
    );
  }
  const bare = [...classesIn(markup)].find((name) => known.has(name) && !wanted.has(name));
  if (bare !== undefined) {
    throw new Error(`${address} shows .${bare}, whose styles come with no module that its page imports`);
  }
}
