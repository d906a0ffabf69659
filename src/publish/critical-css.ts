import { type SelectorComponent, transform } from 'lightningcss';
import type { ClassesOfPage } from './page-classes.ts';

/** What waits for a reader to do something, also to open something, and is therefore not needed for the first paint. */
const answers = new Set(['hover', 'focus', 'focus-visible', 'focus-within', 'active', 'popover-open', 'modal']);

const matchesEarly =
  ({ wanted, known }: ClassesOfPage) =>
  (component: SelectorComponent) =>
    component.type === 'class'
      ? wanted.has(component.name) || !known.has(component.name)
      : component.type !== 'pseudo-class' || !answers.has(component.kind);

const isForPrint = (query: unknown): boolean => JSON.stringify(query).includes('"mediaType":"print"');

/**
 * What of a style sheet the first paint of a page needs: the rules whose classes a page of its kind may have, without
 * those for paper and those that answer to the reader's pointer or keyboard. The whole sheet is linked at the page's
 * end and applies over it; since the cascade is the same, nothing changes its look when that comes. Pages of one kind
 * have the same, whatever stands in them: a policy names each by its hash.
 */
export function criticalCss(css: string, classes: ClassesOfPage): string {
  const isWanted = matchesEarly(classes);
  const { code } = transform({
    filename: 'first.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // One that stays, stays as it is: what goes through JavaScript and back may not come out whole.
        style: ({ value }) => (value.selectors.some((selector) => selector.every(isWanted)) ? undefined : []),
        media: (rule) => (isForPrint(rule.value.query) ? [] : undefined),
      },
    },
  });
  return Buffer.from(code).toString();
}
