import type { StatementKind } from '../model/article.ts';
import type { Place } from '../model/place.ts';
import type { StatementAssertion, TextQuoteSelector, UnidentifiedStatement } from './assertions.ts';
import { kindProblems } from './check-kind.ts';
import type { AnnotationFault, AssertionPath, SelectorFaultCode } from './fault.ts';
import { ambiguous, locate, occurrences } from './locate.ts';

/** Where a statement's parts stand. */
export interface StatementPlaces {
  /** The pieces of the content, in reading order. */
  readonly content: readonly [Place, ...Place[]];
  /** The words that name the speaker. */
  readonly phrase: Place;
  /** The words that attribute it. */
  readonly cue: Place;
}

/** Something that is wrong with a statement. */
export type StatementProblem = {
  /** Leads from the statement to what is at fault: `['content', 0]`. */
  readonly part: AssertionPath;
  /** The stretches of the text that it is about; none where the text has none. */
  readonly places: readonly Place[];
  /** What is wrong and what to do, without the statement's id. */
  readonly message: string;
} & (
  | { readonly code: SelectorFaultCode | 'within-content' | 'pieces-out-of-order' }
  | { readonly code: 'wrong-kind'; readonly kind: StatementKind }
);

/** A statement's places, and all that is wrong with it. `places` is null where a part was not found. */
export interface LocatedParts {
  readonly places: StatementPlaces | null;
  /** In the order of the parts: content, phrase, cue. */
  readonly problems: readonly StatementProblem[];
}

type Note = (problem: StatementProblem) => void;

const isBefore = (a: Place, b: Place): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.end <= b.start);
const areApart = (a: Place, b: Place): boolean => isBefore(a, b) || isBefore(b, a);

function locateContent(
  paragraphs: readonly string[],
  content: StatementAssertion['content'],
  note: Note,
): readonly [Place, ...Place[]] | null {
  const places: Place[] = [];
  for (const [piece, selector] of content.entries()) {
    const part = ['content', piece];
    const located = locate(paragraphs, selector);
    if (!located.ok) {
      note({ part, code: located.code, places: located.places, message: `the content ${located.problem}` });
      continue;
    }
    const { place } = located;
    const last = places.at(-1);
    if (last !== undefined && !isBefore(last, place)) {
      const message = 'this piece does not stand after the one before it; list pieces in reading order, apart';
      note({ part, code: 'pieces-out-of-order', places: [place], message });
    }
    places.push(place);
  }
  const [first, ...rest] = places;
  return first !== undefined && places.length === content.length ? [first, ...rest] : null;
}

/**
 * Finds a phrase or cue. A place in the paragraphs of the content is preferred to others; one within the content itself
 * is none.
 */
function locatePart(
  paragraphs: readonly string[],
  part: 'phrase' | 'cue',
  selector: TextQuoteSelector,
  content: readonly Place[],
  note: Note,
): Place | null {
  const everywhere = occurrences(paragraphs, selector, 'whole words');
  const outside = everywhere.filter((place) => content.every((piece) => areApart(place, piece)));
  const near = outside.filter((place) => content.some(({ paragraph }) => paragraph === place.paragraph));
  const candidates = near.length > 0 ? near : outside;
  const [place] = candidates;
  if (place !== undefined && candidates.length === 1) return place;
  if (place === undefined && everywhere.length > 0) {
    const message = `the ${part} “${selector.exact}” stands only within the statement’s own content; name words outside it`;
    note({ part: [part], code: 'within-content', places: everywhere, message });
    return null;
  }
  const problem = candidates.length > 1 ? ambiguous(selector, candidates) : locate(paragraphs, selector, 'whole words');
  if (problem.ok) return problem.place;
  note({ part: [part], code: problem.code, places: problem.places, message: `the ${part} ${problem.problem}` });
  return null;
}

/** Finds a statement's parts in a text, and checks its kind against the quotation marks there. */
export function locateParts(paragraphs: readonly string[], statement: UnidentifiedStatement): LocatedParts {
  const problems: StatementProblem[] = [];
  const note: Note = (problem) => {
    problems.push(problem);
  };
  const { kind } = statement;
  const content = locateContent(paragraphs, statement.content, note);
  if (content === null) return { places: null, problems };
  for (const { piece, message } of kindProblems(kind, content, paragraphs)) {
    const places = content.slice(piece, piece + 1);
    note({ part: ['content', piece], code: 'wrong-kind', kind, places, message });
  }
  const phrase = locatePart(paragraphs, 'phrase', statement.phrase, content, note);
  const cue = locatePart(paragraphs, 'cue', statement.cue, content, note);
  return { places: phrase !== null && cue !== null ? { content, phrase, cue } : null, problems };
}

/**
 * Does the same for a statement of an article, and gives its problems as faults of the article. `index` is the
 * statement's index among the assertions, from 0.
 */
export function locateStatement(
  paragraphs: readonly string[],
  statement: StatementAssertion,
  index: number,
): { readonly places: StatementPlaces | null; readonly faults: readonly AnnotationFault[] } {
  const { places, problems } = locateParts(paragraphs, statement);
  const faults = problems.map(({ part, ...problem }): AnnotationFault => ({
    ...problem,
    path: ['statements', index, ...part],
    statement: statement.id,
  }));
  return { places, faults };
}
