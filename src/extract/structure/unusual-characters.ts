import { characterAt, characterBefore } from '../../model/characters.ts';

/** A removed character, which readers do not see. */
export interface Unusual {
  /** Its former place, as an offset into the text without unusual characters. */
  readonly at: number;
  readonly character: string;
}

/** All characters that may be removed. Most texts have none, and then this one search is enough. */
const suspect =
  /(?![\t\n\r\v\f\u0085])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const isTag = (character: string): boolean => /^[\u{e0000}-\u{e007f}]$/u.test(character);
const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** Scripts whose letters change shape at a joiner, and emoji, which a joiner combines. */
const joiningScripts =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Whether a character is legitimate at its place: in right-to-left text, joined letters, emoji or flags. */
function belongs(text: string, index: number, character: string, inFlag: boolean, hasRightToLeft: boolean): boolean {
  if (/^[\u200e\u200f\u061c]$/.test(character)) return hasRightToLeft;
  if (/^[\u200c\u200d]$/.test(character)) {
    return joiningScripts.test(characterBefore(text, index)) && joiningScripts.test(characterAt(text, index + 1));
  }
  return isTag(character) && inFlag;
}

/** Removes control characters, unpaired surrogates, characters that reorder text, and those without width. */
export function withoutUnusual(text: string): {
  readonly text: string;
  readonly unusual: readonly Unusual[];
} {
  const unusual: Unusual[] = [];
  const hasRightToLeft = rightToLeft.test(text);
  let kept = '';
  let from = 0;
  let flagUntil = -1;
  for (const { 0: character, index } of text.matchAll(suspect)) {
    // The flags of England, Scotland and Wales are a black flag followed by tags.
    const inFlag = characterBefore(text, index) === '🏴' || flagUntil === index;
    if (belongs(text, index, character, inFlag, hasRightToLeft)) {
      if (isTag(character)) flagUntil = index + character.length;
      continue;
    }
    kept += text.slice(from, index);
    from = index + character.length;
    unusual.push({ at: kept.length, character });
  }
  return { text: kept + text.slice(from), unusual };
}

/** The code point of a character in the notation of Unicode: “U+202E”. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
