import type { Place } from '../../model/place.ts';
import { singular } from '../english/singular.ts';
import { wordSet } from '../english/word-set.ts';
import type { Word, WordClass } from '../english/word.ts';
import { beginsSentence } from './names-in.ts';
import { isOfficeNoun } from './office-words.ts';
import { type Pronoun, pronounOf } from './pronoun-words.ts';

const sheNouns = wordSet(`
  woman girl grandmother aunt niece widow bride heroine waitress schoolgirl housewife granddaughter girlfriend stepmother
  nun saleswoman policewoman
`);
const heNouns = wordSet(`
  man boy grandfather uncle nephew widower groom hero waiter schoolboy grandson boyfriend stepfather monk salesman
  policeman
`);
/** Nouns for people that name no office. */
const otherNouns = wordSet(`
  person resident neighbour neighbor witness victim worker driver villager voter customer passenger tenant shopkeeper
  fisherman parent child teenager partner friend colleague relative protester demonstrator caller reader viewer guest
  visitor patient inmate prisoner suspect defendant survivor refugee migrant soldier employee
`);

/** Somebody whom a text mentions without a name: “the mayor”, “a woman”. */
export interface UnnamedPerson {
  readonly place: Place;
  /** The pronoun that the noun implies. */
  readonly pronoun: Pronoun | null;
  /** Whether the phrase begins its sentence. */
  readonly isFirst: boolean;
}

/** Whether a word in lower case is a noun for one person. */
export function isPersonNoun(word: string): boolean {
  if (sheNouns.has(word) || heNouns.has(word) || otherNouns.has(word) || pronounOf(word) !== null) return true;
  return isOfficeNoun(word) && singular(word) === word;
}

/** The pronoun that a noun for a person implies. Null for most. */
export function pronounOfNoun(word: string): Pronoun | null {
  if (sheNouns.has(word)) return 'she';
  return heNouns.has(word) ? 'he' : pronounOf(word);
}

const innerClasses: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'adjective', 'genitive', 'number']);
const finiteClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'modal', 'have', 'be', 'do']);
const openers = wordSet('the a an one another his her their its our my this that');

const maxPhraseWords = 8;

/** Whether a phrase that ends at an index is the subject of a verb: “the mayor left”, “the mayor, who left, said”. */
function isSubject(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  return finiteClasses.has(next.kind) || next.word === 'who' || (next.word === ',' && words[last + 2]?.word === 'who');
}

/** The index of the last word of the phrase that begins at a determiner; -1 where it names no person, or is no subject. */
function headOf(words: readonly Word[], from: number): number {
  let last = from;
  while (last - from < maxPhraseWords && innerClasses.has(words[last + 1]?.kind ?? 'punctuation')) last += 1;
  const head = words[last];
  // “the mayor Ada Moen” has a name.
  return last > from && head?.capital === false && isSubject(words, last) && isPersonNoun(head.word) ? last : -1;
}

/** The people whom a paragraph mentions without a name as the subject of a verb or at the start of a sentence. */
export function unnamedPeople(words: readonly Word[], paragraph: number): readonly UnnamedPerson[] {
  const found: UnnamedPerson[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const last = word !== undefined && openers.has(word.word) ? headOf(words, at) : -1;
    const head = words[last];
    if (word === undefined || head === undefined) continue;
    const place = { paragraph, start: word.start, end: head.end };
    found.push({ place, pronoun: pronounOfNoun(head.word), isFirst: beginsSentence(words, at) });
    at = last;
  }
  return found;
}
