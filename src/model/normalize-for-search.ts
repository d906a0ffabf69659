// Only marks on letters that can stand without them: Latin, Greek and Cyrillic accents, Hebrew points and
// Arabic vowels. The vowel signs of Indic scripts are marks to Unicode too, but they make another word.
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

// What the eye does not see: soft hyphen, zero-width characters, direction marks, word joiner.
const invisible = /[\u00ad\u200b-\u200f\u2060]/g;

// Letters that Unicode does not take apart, and marks that keyboards give only straight.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
};
const unfolded = /[ßæœøłđðþħıŧς]/g;

/** A text without what a search ignores: case, accents, shapes of marks, repeated white space. */
export function normalizeForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(accents, '')
    .replaceAll(invisible, '')
    .replaceAll(unfolded, (letter) => plain[letter] ?? letter)
    .replaceAll(/[‘’‚‛′ʼ]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * The terms of a query, normalized: words, and phrases in quotation marks, the last of which may be unclosed. A text
 * matches when it contains every term.
 */
export function terms(q: string): readonly string[] {
  const found = Array.from(normalizeForSearch(q).matchAll(/"([^"]*)"?|[^\s"]+/g), ([whole, phrase]) =>
    (phrase ?? whole).trim(),
  );
  return [...new Set(found)].filter((term) => term !== '');
}
