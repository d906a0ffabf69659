import type { ExtractedSpeaker } from '../extraction.ts';
import { bodies, writings } from './organisation-words.ts';
import type { Phrase, PlacedCountry } from './speaker-context.ts';
import { isOfficeNoun, isThing } from './word-lists.ts';

/** The words of the phrase up to what is said of its noun: “the ministry” of “the ministry in Oslo, which …”. */
function headWords(phrase: Phrase): Phrase['words'] {
  const end = phrase.words.findIndex(({ kind, word }, index) => index > 0 && (kind === 'preposition' || kind === 'relative' || /^[,(—–]$/.test(word)));
  return end === -1 ? phrase.words : phrase.words.slice(0, end);
}

/** A country that is all of the phrase but its article: “Oslo”, “the United States”. */
function countryOf(phrase: Phrase, countries: readonly PlacedCountry[]): PlacedCountry | undefined {
  const start = phrase.words[0]?.word === 'the' ? (phrase.words[1]?.start ?? phrase.place.start) : phrase.place.start;
  return countries.find(({ place, as }) => as !== 'adjective' && place.start === start && place.end === phrase.place.end);
}

/**
 * Who speaks where no person of the text does: a country, a body, or somebody whom the text leaves unnamed.
 * `countries` are those named inside the phrase.
 */
export function otherSpeaker(phrase: Phrase, countries: readonly PlacedCountry[]): ExtractedSpeaker {
  const country = countryOf(phrase, countries);
  if (country !== undefined) return { kind: 'country', code: country.code };
  const words = headWords(phrase);
  const head = words.at(-1);
  const [first] = words;
  const bare = first?.kind === 'determiner' ? phrase.text.slice((words[1]?.start ?? phrase.place.start) - phrase.place.start) : phrase.text;
  if (head === undefined || isOfficeNoun(head.word) || writings.has(head.word)) return { kind: 'unnamed', name: phrase.text };
  const isOne = first?.word !== 'a' && first?.word !== 'an' && first?.word !== 'some';
  if (isOne && bodies.has(head.word)) return { kind: 'organisation', name: head.capital ? bare : phrase.text };
  // A capital word alone may be a person or a body: the text does not tell.
  if (words.length === 1 && !isThing(head.word)) return { kind: 'unnamed', name: phrase.text };
  const isNamed = head.capital && (isThing(head.word) || head.kind === 'name') && words.every(({ capital, kind }) => capital || kind === 'determiner' || kind === 'coordinator');
  return isNamed ? { kind: 'organisation', name: bare } : { kind: 'unnamed', name: phrase.text };
}
