import { genderOfGivenName } from './given-name-genders.ts';
import type { NameMention } from './name-mention.ts';
import type { Pronoun } from './pronoun-words.ts';

/** What tells a person from others of the same surname. It grows with the mentions of a text. */
export interface Traits {
  /** By the form of address, which outweighs the others. */
  addressed: Pronoun | null;
  /** By the first name. */
  readonly given: Pronoun | null;
  /** By the words of an office. */
  office: Pronoun | null;
  /** “jr”, “iii”; '' where none is known. */
  suffix: string;
}

/** What a name alone tells. Its words are normalised. */
export function traitsOfName(words: readonly string[]): Traits {
  const [first = ''] = words;
  return { addressed: null, given: words.length > 1 ? genderOfGivenName(first) : null, office: null, suffix: '' };
}

/** The pronoun of a person. Null where nothing tells it. */
export function pronounOfTraits({ addressed, given, office }: Readonly<Traits>): Pronoun | null {
  return addressed ?? given ?? office;
}

/** Whether a mention can be of a person: neither its form of address nor its suffix contradicts. */
export function agrees(traits: Readonly<Traits>, { pronoun, suffix }: NameMention): boolean {
  const own = pronounOfTraits(traits);
  const isSuffixAlike = suffix === '' || traits.suffix === '' || suffix === traits.suffix;
  return isSuffixAlike && (pronoun === null || own === null || own === pronoun);
}

/** Adds what a mention tells. */
export function learn(traits: Traits, { pronoun, officePronoun, suffix }: NameMention): void {
  traits.addressed ??= pronoun;
  traits.office ??= officePronoun;
  if (traits.suffix === '') traits.suffix = suffix;
}
