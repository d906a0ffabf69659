import { countryFirstNames } from '../countries/namesakes.ts';
import { commonVerbForms } from '../english/verb-forms.ts';
import type { Word } from '../english/word.ts';
import type { CapitalRun } from './capital-runs.ts';
import { isGivenName } from './is-given-name.ts';
import { honorifics, isNonPersonWord } from './name-words.ts';
import { isOfficeNoun, officeModifiers } from './office-words.ts';

/** Words for things and offices that are also surnames, where a first name is before them. */
const wordsAlsoSurnames = new Set(
  `hill park lake king bishop judge major dean day white black green young gates west north bush price cook page cross bell pope
prince duke lord church field porter law star sun march may war mount miller fisher marshal sheriff power waters brooks fields woods rivers banks hughes jones davis james lewis`.split(
    /\s+/,
  ),
);

const maxNameWords = 5;

const isTitleWord = (word: string): boolean => honorifics.has(word) || isOfficeNoun(word);
const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** Compounds that only begin like a name: “Oslo-based”. */
const compoundSuffix = /-(?:based|led|born|backed|maker|area|style|era|run|owned)$/;

/** Whether a word of a run cannot be part of a person's name. */
function isOutsideName(words: readonly Word[], at: number, run: CapitalRun, countries: ReadonlySet<string>): boolean {
  const word = words[at]?.word ?? '';
  const first = words[at - 1]?.word ?? '';
  if (isGivenName(word) && at < run.last) return false;
  // “Jordan Quill” may be a person. Other evidence decides.
  if (countryFirstNames.has(word) && at === run.first && at === run.last - 1) return false;
  // The family name may come first: “President Park Ok-hee”.
  if (wordsAlsoSurnames.has(word) && at < run.last && isTitleWord(first)) return false;
  const isNoName =
    compoundSuffix.test(word) || isOfficeNoun(word) || officeModifiers.has(word) || isNonPersonWord(word);
  if (at > run.first && isGivenName(first)) return isNoName ? !wordsAlsoSurnames.has(word) : false;
  // A verb in a headline: “Moen Says”.
  const isVerb = at === run.last && commonVerbForms.get(word)?.form === 'third' && !wordsAlsoSurnames.has(word);
  return isNoName || isVerb || honorifics.has(word) || countries.has(word);
}

/**
 * The part of a run that may be a person's name: the words after the last title, place or thing in it. Null where
 * nothing is left, or where the last word cannot be part of a name (“the Ada Moen Foundation”).
 */
export function nameInRun(
  text: string,
  words: readonly Word[],
  run: CapitalRun,
  countries: ReadonlySet<string>,
): CapitalRun | null {
  if (isOutsideName(words, run.last, run, countries)) return null;
  let { first } = run;
  for (let at = run.last - 1; at >= run.first; at -= 1) {
    if (isOutsideName(words, at, run, countries)) {
      first = words[at + 1]?.word === '.' ? at + 2 : at + 1;
      break;
    }
  }
  // The first word of a sentence is always capitalised: “Asked Ada Moen”.
  const opener = words[first];
  const opens = opener?.capital === true && opener.kind !== 'name' && opener.word.length > 1;
  if (first < run.last && opens && !isGivenName(opener.word)) first += 1;
  const parts = words.slice(first, run.last + 1).filter(({ word }) => word !== '.');
  const shown = parts.map(({ start, end }) => text.slice(start, end));
  if (parts.length === 0 || parts.length > maxNameWords) return null;
  // “NATO” is not a name, but “MR MOEN” in a transcript is.
  const isTitled = first > run.first && isTitleWord(words[first - 1]?.word ?? '');
  const shouts = shown.some((part) => isAllCapitals(part) && !/^(?:JR|SR|II+|IV)$/.test(part));
  return shouts && !isTitled ? null : { first, last: run.last };
}
