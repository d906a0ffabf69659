import type { Span } from '../model/place.ts';

/** Words whose period never ends a sentence. */
const titles = new Set(
  (
    'Mr Mrs Ms Messrs Dr Prof Gen Maj Col Lt Sgt Capt Cmdr Adm Sen Rep Gov Pres Hon Rev Fr St Mt Ft ' +
    'vs cf e.g i.e No Nos Fig pp Vol'
  ).split(' '),
);
/** Words whose period ends a sentence only where the next word is a typical first word. */
const shortened = new Set(
  (
    'etc Inc Ltd Co Corp Jr Sr Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
    'Mon Tue Wed Thu Fri Sat Sun approx dept est a.m p.m'
  ).split(' '),
);
/** Typical first words: each begins a sentence far more often than a name. */
const starters = new Set(
  (
    'The A An This That These Those He She It They We I You His Her Its Their Our My ' +
    'In On At By For From With As If When While After Before But And Or So Yet Yes No Not There Here ' +
    'What Who How Why Where However Earlier Later Both Some Many'
  ).split(' '),
);

const end = /([.!?…]+|[。！？]+)[”’"')\]»›」』]*/gu;

/** The word before a period, with the periods inside it: `U.S`, `a.m`, `Mr`. */
const wordBefore = (text: string, index: number): string =>
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';

/** Whether the mark at an index may end a sentence; `next` is the text after it. */
function mayEnd(text: string, mark: string, index: number, next: string): boolean {
  if (/[。！？]/.test(mark)) return true;
  const following = /^\s+[“‘"'«„([‹「『-]*\s?([\p{L}\p{N}]?[\p{L}\p{N}’']*)/u.exec(next);
  if (following === null) return false;
  const word = following[1] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (mark !== '.') return true;
  const before = wordBefore(text, index);
  if (titles.has(before)) return before === 'No' && !/^\p{N}/u.test(word);
  const isInitials = /^(?:\p{L}\.)*\p{Lu}$/u.test(before);
  return isInitials || shortened.has(before) ? starters.has(word) : true;
}

/**
 * The sentences of a paragraph in order, without the white space between them; together they cover everything else.
 * Closing marks belong to the sentence before them. Abbreviations, initials and decimals do not end one.
 */
export function sentences(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = paragraph.length - paragraph.trimStart().length;
  const close = (stop: number): void => {
    const stretch = paragraph.slice(start, stop);
    const length = stretch.trimEnd().length;
    if (length > 0) spans.push({ start, end: start + length });
    const rest = paragraph.slice(stop);
    start = stop + (rest.length - rest.trimStart().length);
  };
  for (const found of paragraph.matchAll(end)) {
    const stop = found.index + found[0].length;
    const next = paragraph.slice(stop, stop + 60);
    if (stop < paragraph.length && mayEnd(paragraph, found[1] ?? '', found.index, next)) close(stop);
  }
  if (start < paragraph.length) close(paragraph.length);
  return spans;
}
