import { type MediaList, type SelectorComponent, transform } from 'lightningcss';
import type { ClassesOfPage } from './page-classes.ts';

/** States that a reader brings about, so that the first paint has none of them. */
const laterStates = new Set(['hover', 'focus', 'focus-visible', 'focus-within', 'active', 'popover-open', 'modal']);

const matchesFirstPaint =
  ({ wanted, known }: ClassesOfPage) =>
  (component: SelectorComponent) =>
    component.type === 'class'
      ? wanted.has(component.name) || !known.has(component.name)
      : component.type !== 'pseudo-class' || !laterStates.has(component.kind);

const isForPrint = ({ mediaQueries }: MediaList): boolean =>
  mediaQueries.every(({ mediaType }) => mediaType === 'print');

/**
 * The part of a style sheet that the first paint of a page needs: the rules whose classes a page of its kind may have,
 * without those for print and those for states that come later. The whole sheet is linked at the page's end and
 * applies over this one; the cascade is the same, so nothing changes its look then. All pages of a kind have the same
 * part, whatever is on them: a policy names each part by its hash.
 */
export function criticalCss(css: string, classes: ClassesOfPage): string {
  const isWanted = matchesFirstPaint(classes);
  const { code } = transform({
    filename: 'first.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // `undefined` keeps a rule as it is: a rule that passes through JavaScript may not come back whole.
        style: ({ value }) => (value.selectors.some((selector) => selector.every(isWanted)) ? undefined : []),
        media: (rule) => (isForPrint(rule.value.query) ? [] : undefined),
      },
    },
  });
  return Buffer.from(code).toString();
}
