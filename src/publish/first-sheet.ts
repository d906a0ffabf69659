import { type SelectorComponent, transform } from 'lightningcss';

/** What waits for a reader to do something, and is therefore not needed for the first paint. */
const answers = new Set(['hover', 'focus', 'focus-visible', 'focus-within', 'active']);

const matchesEarly = (used: ReadonlySet<string>) => (component: SelectorComponent) =>
  component.type === 'class'
    ? used.has(component.name)
    : component.type !== 'pseudo-class' || !answers.has(component.kind);

/** The class names in a page's markup. */
const classesIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));

const isForPrint = (query: unknown): boolean => JSON.stringify(query).includes('"mediaType":"print"');

/**
 * What of a style sheet the first paint of a page needs: the rules whose classes stand in its markup, without those
 * for paper and those that answer to the reader's pointer or keyboard. The whole sheet is linked at the page's end and
 * applies over it; since the cascade is the same, nothing changes its look when that comes.
 */
export function firstSheet(css: string): (markup: string) => string {
  const code = Buffer.from(css);
  const known = new Map<string, string>();

  const reduced = (used: ReadonlySet<string>): string => {
    const isWanted = matchesEarly(used);
    const { code: kept } = transform({
      filename: 'first.css',
      code,
      minify: true,
      visitor: {
        Rule: {
          // One that stays, stays as it is: what goes through JavaScript and back may not come out whole.
          style: ({ value }) =>
            value.selectors.some((selector) => selector.every(isWanted)) ? undefined : [],
          media: (rule) => (isForPrint(rule.value.query) ? [] : undefined),
        },
      },
    });
    return Buffer.from(kept).toString();
  };

  return (markup) => {
    const used = classesIn(markup);
    // Pages of one kind have few sets of classes between them.
    const key = [...used].toSorted().join(' ');
    const sheet = known.get(key) ?? reduced(used);
    known.set(key, sheet);
    return sheet;
  };
}
