import type { Place } from '../model/place.ts';
import { isWordEdge } from '../model/characters.ts';
import { joinedWithAnd, quoted } from '../model/quote-for-message.ts';
import type { Selector } from '../compile/schema.ts';
import { explainMissing } from './explain-missing.ts';

export type Located = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly problem: string };

/** Every place where a selector's words stand, with the prefix and suffix that it asks for. */
export function occurrences(
  paragraphs: readonly string[],
  { exact, prefix, suffix }: Selector,
  match: 'anywhere' | 'whole words' = 'anywhere',
): Place[] {
  const places: Place[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      const fits = text.endsWith(prefix, start) && text.startsWith(suffix, end);
      const whole = match === 'anywhere' || (isWordEdge(text, start) && isWordEdge(text, end));
      if (fits && whole) places.push({ paragraph, start, end });
    }
  }
  return places;
}

const mostParagraphs = 5;

/** “paragraph 3”, “paragraphs 2 and 5”. */
export function paragraphNumbers(places: readonly Place[]): string {
  const numbers = [...new Set(places.map(({ paragraph }) => String(paragraph + 1)))];
  const shown = numbers.length > mostParagraphs ? [...numbers.slice(0, mostParagraphs), 'others'] : numbers;
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${joinedWithAnd(shown)}`;
}

/** Of several places none is chosen: the problem says where they are. */
export function ambiguous({ exact }: Selector, places: readonly Place[]): string {
  return (
    `${quoted(exact)} stands ${places.length} times in ${paragraphNumbers(places)}; ` +
    'add the prefix or suffix that tells which is meant'
  );
}

/** The one place of a selector in a text, or what keeps it from being one. */
export function locate(
  paragraphs: readonly string[],
  selector: Selector,
  match: 'anywhere' | 'whole words' = 'anywhere',
): Located {
  const places = occurrences(paragraphs, selector, match);
  const [place] = places;
  if (!place)
    return {
      ok: false,
      problem: `${quoted(selector.exact)} is not in the text${explainMissing(paragraphs, selector)}`,
    };
  return places.length > 1 ? { ok: false, problem: ambiguous(selector, places) } : { ok: true, place };
}
