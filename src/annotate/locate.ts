import { isWordEdge } from '../model/characters.ts';
import type { Place } from '../model/place.ts';
import { joinedWithAnd, quoted } from '../model/quote-for-message.ts';
import type { TextQuoteSelector } from './assertions.ts';
import { explainMissing } from './explain-missing.ts';
import type { SelectorFaultCode } from './fault.ts';

/** Whether a selector's words may begin and end within words of the text. */
export type WordMatch = 'anywhere' | 'whole words';

/** Why a selector names no place. */
export interface SelectorProblem {
  readonly ok: false;
  readonly code: SelectorFaultCode;
  /** All places that fit, where there are several; else none. */
  readonly places: readonly Place[];
  /** What follows “the content” or “the cue” in a message: “… is not in the text; …”. Not escaped. */
  readonly problem: string;
}

/** The one place that a selector names, or why there is none. */
export type Located = { readonly ok: true; readonly place: Place } | SelectorProblem;

/** Every place where a selector's words stand between its prefix and suffix, in order. An empty `exact` stands nowhere. */
export function occurrences(
  paragraphs: readonly string[],
  { exact, prefix, suffix }: TextQuoteSelector,
  match: WordMatch = 'anywhere',
): Place[] {
  if (exact === '') return [];
  const places: Place[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      const isBetween = text.endsWith(prefix, start) && text.startsWith(suffix, end);
      const isWhole = match === 'anywhere' || (isWordEdge(text, start) && isWordEdge(text, end));
      if (isBetween && isWhole) places.push({ paragraph, start, end });
    }
  }
  return places;
}

/** At most this many paragraph numbers are listed in a message. */
const maxListedParagraphs = 5;

/** “paragraph 3”, “paragraphs 2 and 5”: counted from 1, as people do. */
export function paragraphNumbers(places: readonly Place[]): string {
  const numbers = [...new Set(places.map(({ paragraph }) => String(paragraph + 1)))];
  const shown = numbers.length > maxListedParagraphs ? [...numbers.slice(0, maxListedParagraphs), 'others'] : numbers;
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${joinedWithAnd(shown)}`;
}

/** The problem of a selector that fits several places: none of them is chosen. */
export function ambiguous({ exact }: TextQuoteSelector, places: readonly Place[]): SelectorProblem {
  return {
    ok: false,
    code: 'ambiguous',
    places,
    problem:
      `${quoted(exact)} stands ${places.length} times in ${paragraphNumbers(places)}; ` +
      'add the prefix or suffix that tells which is meant',
  };
}

/** Finds the one place that a selector names. There is no fuzzy matching: the slice at the place is `exact`. */
export function locate(
  paragraphs: readonly string[],
  selector: TextQuoteSelector,
  match: WordMatch = 'anywhere',
): Located {
  const places = occurrences(paragraphs, selector, match);
  const [place] = places;
  if (place === undefined) {
    const problem = `${quoted(selector.exact)} is not in the text${explainMissing(paragraphs, selector)}`;
    return { ok: false, code: 'not-in-text', places: [], problem };
  }
  return places.length > 1 ? ambiguous(selector, places) : { ok: true, place };
}
