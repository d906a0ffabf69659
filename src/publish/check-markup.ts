import type { ClassesOfPage } from './page-classes.ts';

/** The class names in a page's markup. */
const classesIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));

/**
 * Checks a page's markup as React writes it. A quotation mark there is always one around an attribute: in texts and
 * values React writes `&quot;`.
 *
 * @throws where the markup has a style or a script in an attribute, which the site's policy forbids, or shows a class
 * that the page's part of the style sheet does not have.
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
