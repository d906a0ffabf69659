import { characterAt, characterBefore } from '../../model/characters.ts';

/** A character that a reader does not see and that was taken out. */
export interface Unusual {
  /** Where it stood, as an offset into the text without it and its like. */
  readonly at: number;
  readonly character: string;
}

/** Anything that this file may take out; most texts have none and are not looked through further. */
const suspect =
  /(?![\t\n\r\v\f\u0085])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const isTag = (character: string): boolean => /^[\u{e0000}-\u{e007f}]$/u.test(character);
const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/**
 * Scripts whose letters change their shape where a joiner stands, and emoji, which it makes one of several.
 */
const joiningScripts =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Whether the character belongs where it stands: honest right-to-left text, joined letters, emoji, flags. */
function belongs(text: string, index: number, character: string, inFlag: boolean, hasRightToLeft: boolean): boolean {
  if (/^[\u200e\u200f\u061c]$/.test(character)) return hasRightToLeft;
  if (/^[\u200c\u200d]$/.test(character)) {
    return joiningScripts.test(characterBefore(text, index)) && joiningScripts.test(characterAt(text, index + 1));
  }
  return isTag(character) && inFlag;
}

/** Takes out control characters, halves of characters, marks that reorder text, and what has no width. */
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
    // The flags of England, Scotland and Wales are a black flag and tags.
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

/** “U+202E” */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
