import type { Place } from '../model/place.ts';
import { kindFaults } from './check-kind.ts';
import { ambiguous, locate, occurrences } from './locate.ts';
import { type ArticleContext, reportAt } from './article-context.ts';
import type { Selector, StatementHead } from '../compile/schema.ts';

/** Where a statement's parts stand. */
export interface StatementPlaces {
  readonly content: readonly [Place, ...Place[]];
  readonly phrase: Place;
  readonly cue: Place;
}

const before = (a: Place, b: Place): boolean =>
  a.paragraph - b.paragraph < 0 || (a.paragraph === b.paragraph && a.end <= b.start);
const areApart = (a: Place, b: Place): boolean => a.paragraph !== b.paragraph || before(a, b) || before(b, a);

function locateContent(scene: ArticleContext, statement: StatementHead, index: number): [Place, ...Place[]] | null {
  const places: Place[] = [];
  for (const [piece, selector] of statement.content.entries()) {
    const located = locate(scene.paragraphs, selector);
    const path = ['statements', index, 'content', piece];
    if (!located.ok) reportAt(scene, path, `statement “${statement.id}”: the content ${located.problem}`);
    else {
      const last = places.at(-1);
      if (last && !before(last, located.place)) {
        const message = 'this piece does not stand after the one before it; list pieces in reading order, apart';
        reportAt(scene, path, `statement “${statement.id}”: ${message}`);
      }
      places.push(located.place);
    }
  }
  const [first, ...rest] = places;
  return first && places.length === statement.content.length ? [first, ...rest] : null;
}

/**
 * A phrase or cue: near the content where it stands there, else anywhere; never in the statement's own
 * words.
 */
function locateNear(paragraphs: readonly string[], selector: Selector, content: readonly Place[]): Place | string {
  const everywhere = occurrences(paragraphs, selector, 'whole words');
  const places = everywhere.filter((place) => content.every((piece) => areApart(place, piece)));
  const near = places.filter((place) => content.some(({ paragraph }) => paragraph === place.paragraph));
  const [place] = near.length > 0 ? near : places;
  if (place)
    return near.length > 1 || (near.length === 0 && places.length > 1)
      ? ambiguous(selector, near.length > 0 ? near : places)
      : place;
  if (everywhere.length > 0)
    return `“${selector.exact}” stands only within the statement’s own content; name words outside it`;
  const located = locate(paragraphs, selector, 'whole words');
  return located.ok ? located.place : located.problem;
}

/**
 * Finds a statement's parts in its article's text and holds its kind against it; null where a part is not
 * found.
 */
export function locateStatement(
  scene: ArticleContext,
  statement: StatementHead,
  index: number,
): StatementPlaces | null {
  const content = locateContent(scene, statement, index);
  if (!content) return null;
  const part = (name: 'phrase' | 'cue'): Place | null => {
    const found = locateNear(scene.paragraphs, statement[name], content);
    if (typeof found !== 'string') return found;
    reportAt(scene, ['statements', index, name], `statement “${statement.id}”: the ${name} ${found}`);
    return null;
  };
  for (const { piece, message } of kindFaults(statement.kind, content, scene.paragraphs)) {
    reportAt(
      scene,
      ['statements', index, 'content', piece],
      `statement “${statement.id}” is ${statement.kind}: ${message}`,
    );
  }
  const phrase = part('phrase');
  const cue = part('cue');
  return phrase && cue ? { content, phrase, cue } : null;
}
