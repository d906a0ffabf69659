import type { ArticleContext } from '../article-context.ts';
import { locateStatement, type StatementPlaces } from '../locate-statement.ts';
import type { StatementHead } from '../../compile/schema.ts';

/** Where the compiler finds a statement in a text, or what it has to say against it: the first of its faults. */
export function standsAt(paragraphs: readonly string[], head: StatementHead): StatementPlaces | string {
  const faults: string[] = [];
  const scene: ArticleContext = {
    head: {
      title: { text: '', by: 'edition' },
      language: 'en',
      related: [],
      removed: [],
      people: [],
      countries: [],
      statements: [head],
    },
    at: () => ({ line: 1 }),
    paragraphs,
    people: {},
    peopleKnown: false,
    tell: (_, message) => {
      faults.push(message);
    },
  };
  const found = locateStatement(scene, head, 0);
  const [fault] = faults;
  if (fault !== undefined) return fault.replace(/^statement “[^”]*”(?: is [a-z]+)?: /, '');
  return found ?? 'it is not found in the text';
}
