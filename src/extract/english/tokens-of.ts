import type { Span } from '../../model/place.ts';

/** What a token is by its characters. A `clitic` is the “'s” or “'ve” at the end of a word. */
export type TokenShape = 'word' | 'clitic' | 'number' | 'mark' | 'punctuation';

/** A word, number, quotation mark or punctuation mark of a text. */
export interface Token extends Span {
  readonly shape: TokenShape;
  /** The token in lower case, with straight apostrophes. */
  readonly word: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** White space or the start of the text is before it. */
  readonly spaced: boolean;
}

/**
 * Letter groups with dots (“U.S.”, “a.m.”, “D-N.Y.”); amounts (“$1,000.50”, “57%”, “1st”); words with inner
 * apostrophes, hyphens, slashes and ampersands; handles; quotation marks; runs of dots; any other single mark. Matching
 * is linear, because no alternative can begin with a character that may follow its repetitions.
 */
const pattern =
  /((?:\p{L}-)?(?:\p{L}\.){2,})|([$€£]?\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?)|([@#]?[\p{L}\p{M}_]+(?:['’‐‑/&-][\p{L}\p{M}\p{N}_]+)*)|(''|["“”„‟«»‹›「」『』‘’‚‛'`])|(\.{2,}|[^\s\p{L}\p{M}\p{N}])/gu;

const clitic = /^(.+?)(['’](?:s|ve|re|ll|d|m))$/i;
const contractedNot = /n['’]t$/i;

function beginsWithCapital(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase();
}

const normalised = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The tokens of a text from `start` to `end`, in UTF-16 units. Takes linear time for every input. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const add = (at: number, raw: string, shape: TokenShape, spaced: boolean): void => {
    tokens.push({
      start: at,
      end: at + raw.length,
      shape,
      word: normalised(raw),
      capital: beginsWithCapital(raw),
      spaced,
    });
  };

  const part = text.slice(start, end);
  let before = -1;
  for (const match of part.matchAll(pattern)) {
    const [raw, letters, number, word, mark] = match;
    const at = start + match.index;
    const spaced = match.index !== before;
    before = match.index + raw.length;
    if (number !== undefined) add(at, raw, 'number', spaced);
    else if (mark !== undefined) add(at, raw, 'mark', spaced);
    else if (letters !== undefined) add(at, raw, 'word', spaced);
    else if (word === undefined) add(at, raw, 'punctuation', spaced);
    else {
      const split = contractedNot.test(raw) ? null : clitic.exec(raw);
      const stem = split?.[1] ?? raw;
      add(at, stem, 'word', spaced);
      if (split !== null) add(at + stem.length, split[2] ?? '', 'clitic', false);
    }
  }
  return tokens;
}
