/** A line may end at these. */
const blanks = /[\t\n \u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000]+/u;
/** Scripts without blanks between words: a line may end after any character. */
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
const opening = '「『《〈（【〔“‘(\\[«';
const closing = '」』》〉）】〕”’)\\]»、。，．：；？！…・,.:;?!';
/**
 * Parts of a word between which a line may end, after Unicode's line breaking algorithm (UAX #14) as far as these
 * scripts need it: a character of a script without blanks, with its brackets and punctuation; a word up to its hyphen.
 */
const parts = new RegExp(
  `[${opening}]*[${unspaced}]\\p{M}*[${closing}]*|[^${unspaced}‐–—/-]*[‐–—/-]+[${closing}]*|[^${unspaced}‐–—/-]+`,
  'gu',
);
/** Longest part, in characters. A longer one, such as a web address, may be broken anywhere. */
const maxRunCharacters = 24;
const chunks = new RegExp(`(?:\\P{M}\\p{M}*|\\p{M}+){1,${maxRunCharacters}}`, 'gu');
/** Zero-width characters that say where a line may end. They are not drawn. */
const breakControls = /[\u00ad\u2060\ufeff]/g;

/** A part of a text that stays on one line. */
export interface TextRun {
  readonly text: string;
  /** Whether a blank follows, where no line ends. */
  readonly blank: boolean;
}

/** The blank before a dash between words: a line may end after the dash, and not before it. */
const loneDash = /(?<=\S) (?=[–—](?: |$))/gu;

/** Divides a text into the parts that stay on one line. */
export function textRunsOf(text: string): readonly TextRun[] {
  const plain = text.normalize('NFC').replaceAll(breakControls, '').replaceAll(loneDash, '\u00a0');
  const words = plain.split(blanks).filter(Boolean);
  return words.flatMap((word) => {
    const runs = (word.match(parts) ?? [word]).flatMap((part) => part.match(chunks) ?? []);
    return runs.map((run, i) => ({ text: run, blank: i === runs.length - 1 }));
  });
}
