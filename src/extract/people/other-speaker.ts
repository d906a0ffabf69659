import type { ExtractedSpeaker } from '../extraction.ts';
import { isNonPersonWord } from './name-words.ts';
import { isOfficeNoun } from './office-words.ts';
import { organisationNouns, documentNouns } from './organisation-words.ts';
import type { Phrase } from './phrase-at.ts';
import type { PlacedCountry } from './speaker-context.ts';

/** The words of a phrase without what follows its head: “the ministry” in “the ministry in Oslo, which …”. */
function headWords(phrase: Phrase): Phrase['words'] {
  const end = phrase.words.findIndex(
    ({ kind, word }, index) => index > 0 && (kind === 'preposition' || kind === 'relative' || /^[,(—–]$/.test(word)),
  );
  return end === -1 ? phrase.words : phrase.words.slice(0, end);
}

/** The country that a phrase names, apart from an article: “Oslo”, “the United States”. */
function countryOf(phrase: Phrase, countries: readonly PlacedCountry[]): PlacedCountry | undefined {
  const start = phrase.words[0]?.word === 'the' ? (phrase.words[1]?.start ?? phrase.place.start) : phrase.place.start;
  return countries.find(
    ({ place, as }) => as !== 'adjective' && place.start === start && place.end === phrase.place.end,
  );
}

/** The text of a phrase from an offset to the first comma or dash, after which comes an apposition. */
function nameOf(phrase: Phrase, from: number): string {
  const end = phrase.words.findIndex(({ word }, index) => index > 0 && /^[,(—–:;]$/.test(word));
  const last = phrase.words[end === -1 ? phrase.words.length - 1 : end - 1];
  return phrase.text.slice(from - phrase.place.start, (last?.end ?? phrase.place.end) - phrase.place.start);
}

/**
 * The speaker that a phrase names where it is not a person of the text: a country, an organisation or somebody unnamed.
 * `countries` are the mentions inside the phrase.
 */
export function otherSpeaker(phrase: Phrase, countries: readonly PlacedCountry[]): ExtractedSpeaker {
  const country = countryOf(phrase, countries);
  if (country !== undefined) return { kind: 'country', code: country.code };
  const words = headWords(phrase);
  const head = words.at(-1);
  const [first, second] = words;
  const start = first?.start ?? phrase.place.start;
  const unnamed: ExtractedSpeaker = { kind: 'unnamed', name: nameOf(phrase, start) };
  if (head === undefined || isOfficeNoun(head.word) || documentNouns.has(head.word)) return unnamed;
  const isOne = first?.word !== 'a' && first?.word !== 'an' && first?.word !== 'some';
  const withoutArticle = first?.kind === 'determiner' ? (second?.start ?? start) : start;
  if (isOne && organisationNouns.has(head.word))
    return { kind: 'organisation', name: nameOf(phrase, head.capital ? withoutArticle : start) };
  // A capitalised word alone may be a person or an organisation.
  if (words.length === 1 && !isNonPersonWord(head.word)) return unnamed;
  const isName = head.capital && (isNonPersonWord(head.word) || head.kind === 'name');
  const areNames = words.every(({ capital, kind }) => capital || kind === 'determiner' || kind === 'coordinator');
  return isName && areNames ? { kind: 'organisation', name: nameOf(phrase, withoutArticle) } : unnamed;
}
