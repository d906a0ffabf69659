/** Where a line may end. Between these, what stands after no blank but may begin a line. */
const blanks = /[\t\n \u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000]+/u;
/** Written without blanks: a line may end at any character. */
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
const opening = '「『《〈（【〔“‘(\\[«';
const closing = '」』》〉）】〕”’)\\]»、。，．：；？！…・,.:;?!';
/**
 * What is never parted, after Unicode's line breaking algorithm (UAX #14) as far as these scripts need it: a character
 * without blanks around it, with the brackets and points that belong to it; a word up to and with its hyphen.
 */
const parts = new RegExp(
  `[${opening}]*[${unspaced}]\\p{M}*[${closing}]*|[^${unspaced}‐–—/-]*[‐–—/-]+[${closing}]*|[^${unspaced}‐–—/-]+`,
  'gu',
);
/** Characters after which a word without an end, such as an address, may be parted anywhere. */
const maxRunCharacters = 24;
const chunks = new RegExp(`(?:\\P{M}\\p{M}*|\\p{M}+){1,${maxRunCharacters}}`, 'gu');
/** Marks of where a line may or may not end: done their work here, and not to be drawn. */
const invisible = /[\u00ad\u2060\ufeff]/g;

export interface TextRun {
  /** Stands on one line. */
  readonly text: string;
  /** A blank stands after it, unless a line ends there. */
  readonly blank: boolean;
}

/** A dash between words stands at the end of a line rather than at the start of one. */
const loneDash = /(?<=\S) (?=[–—](?: |$))/gu;

/** Cuts a text into what has to stand on one line. */
export function textRunsOf(text: string): readonly TextRun[] {
  const plain = text.normalize('NFC').replaceAll(invisible, '').replaceAll(loneDash, '\u00a0');
  const words = plain.split(blanks).filter(Boolean);
  return words.flatMap((word) => {
    const bits = (word.match(parts) ?? [word]).flatMap((part) => part.match(chunks) ?? []);
    return bits.map((bit, i) => ({ text: bit, blank: i === bits.length - 1 }));
  });
}
