import { type Place, textAt } from './place.ts';

/** A sentence up to this length, in UTF-16 code units, is given whole; of a longer one its first and last words. */
const maxWholeLength = 160;
/** How many words of a long sentence are given at each end. */
const wordsAtEachEnd = 5;

/** How many words around a sentence are tried, until only one place of the text is meant. */
const wordsAround = [0, 3, 6, 12] as const;

interface Directive {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is all of it. */
  readonly end: string;
  readonly suffix: string;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const words = (text = ''): readonly string[] => oneLine(text).split(' ');

const inLowerCase = ({ prefix, start, end, suffix }: Directive): Directive => ({
  prefix: prefix.toLowerCase(),
  start: start.toLowerCase(),
  end: end.toLowerCase(),
  suffix: suffix.toLowerCase(),
});

// `-`, `,` and `&` have a meaning of their own in a directive; encodeURIComponent leaves the first as it is.
const term = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const written = ({ prefix, start, end, suffix }: Directive): string =>
  [prefix && `${term(prefix)}-`, term(start), term(end), suffix && `-${term(suffix)}`]
    .filter((part) => part !== '')
    .join(',');

/** Where in a text in lower case a browser looks first; `null` where nowhere. */
function firstPlace(text: string, directive: Directive): { readonly from: number; readonly to: number } | null {
  const { prefix, start, end, suffix } = inLowerCase(directive);
  const follows = (to: number) => text.slice(to).trimStart().startsWith(suffix);
  for (let from = text.indexOf(start); from >= 0; from = text.indexOf(start, from + 1)) {
    if (!text.slice(0, from).trimEnd().endsWith(prefix)) continue;
    const afterStart = from + start.length;
    if (end === '') {
      if (follows(afterStart)) return { from, to: afterStart };
      continue;
    }
    for (let at = text.indexOf(end, afterStart); at >= 0; at = text.indexOf(end, at + 1)) {
      const to = at + end.length;
      if (follows(to)) return { from, to };
    }
    // No end after this start: none after a later one.
    return null;
  }
  return null;
}

/**
 * The address of a page with a text fragment that leads to one sentence of its text. `paragraphs` is the whole text, so
 * that words which occur more than once get the words around them as well. These are taken from one paragraph, since a
 * browser finds no term across two.
 *
 * Syntax and encoding: https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function withTextFragment(url: string, paragraphs: readonly string[], sentence: Place): string {
  const whole = oneLine(textAt(paragraphs, sentence));
  if (whole === '') return url;
  const { paragraph, start, end } = sentence;
  const own = paragraphs[paragraph] ?? '';
  const before = words(own.slice(0, start).trim() || paragraphs[paragraph - 1]);
  const after = words(own.slice(end).trim() || paragraphs[paragraph + 1]);
  const inside = words(whole);
  const isLong = whole.length > maxWholeLength && inside.length > 2 * wordsAtEachEnd;
  const text = oneLine(paragraphs.join(' ')).toLowerCase();
  const from = `${paragraphs.slice(0, paragraph).join(' ')} ${own.slice(0, start)}`.replaceAll(/\s+/g, ' ').trimStart();

  const directives = wordsAround.map((count): Directive => ({
    prefix: before.slice(Math.max(before.length - count, 0)).join(' '),
    start: isLong ? inside.slice(0, wordsAtEachEnd).join(' ') : whole,
    end: isLong ? inside.slice(-wordsAtEachEnd).join(' ') : '',
    suffix: after.slice(0, count).join(' '),
  }));
  const isMeant = (directive: Directive): boolean => {
    const found = firstPlace(text, directive);
    return found?.from === from.toLowerCase().length && found.to === found.from + whole.toLowerCase().length;
  };
  const directive = directives.find(isMeant) ?? directives.at(-1);
  if (directive === undefined) return url;
  const delimiter = url.includes(':~:') ? '&' : url.includes('#') ? ':~:' : '#:~:';
  return `${url}${delimiter}text=${written(directive)}`;
}
