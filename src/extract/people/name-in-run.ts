import { countryFirstNames } from '../countries/namesakes.ts';
import { commonVerbForms } from '../english/verb-forms.ts';
import type { Word } from '../english/word.ts';
import type { CapitalRun } from './capital-runs.ts';
import { isGivenName } from './is-given-name.ts';
import { honorifics, isNonPersonWord } from './name-words.ts';
import { isOfficeNoun, officeModifiers } from './office-words.ts';

/** Words for things and offices that are surnames too, where a first name stands before them. */
const wordsAlsoSurnames = new Set(
  `hill park lake king bishop judge major dean day white black green young gates west north bush price cook page cross bell pope
prince duke lord church field porter law star sun march may war mount miller fisher marshal sheriff power waters brooks fields woods rivers banks hughes jones davis james lewis`.split(
    /\s+/,
  ),
);

/** No name has more words. */
const maxNameWords = 5;

const isTitleWord = (word: string): boolean => honorifics.has(word) || isOfficeNoun(word);
const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** “Oslo-based”: words that only begin like names. */
const compoundSuffix = /-(?:based|led|born|backed|maker|area|style|era|run|owned)$/;

/** Whether a word of a run is no part of a person's name. */
function isOutsideName(words: readonly Word[], at: number, run: CapitalRun, countries: ReadonlySet<string>): boolean {
  const word = words[at]?.word ?? '';
  const first = words[at - 1]?.word ?? '';
  if (isGivenName(word) && at < run.last) return false;
  // “Jordan Quill”: whether that is a person other words must tell.
  if (countryFirstNames.has(word) && at === run.first && at === run.last - 1) return false;
  // A family name that stands first: “President Park Ok-hee”.
  if (wordsAlsoSurnames.has(word) && at < run.last && isTitleWord(first)) return false;
  const isNoName =
    compoundSuffix.test(word) || isOfficeNoun(word) || officeModifiers.has(word) || isNonPersonWord(word);
  if (at > run.first && isGivenName(first)) return isNoName ? !wordsAlsoSurnames.has(word) : false;
  // “Moen Says” of a headline.
  const isVerb = at === run.last && commonVerbForms.get(word)?.form === 'third' && !wordsAlsoSurnames.has(word);
  return isNoName || isVerb || honorifics.has(word) || countries.has(word);
}

/**
 * The words of a run that may be a person's name: those after the last title, place or thing in it, which
 * may be the whole run. Null where none are left, or where a thing comes last (“the Ada Moen Foundation”).
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
  // A verb that begins its sentence has a capital too: “Asked Ada Moen”.
  const opener = words[first];
  if (first < run.last && opener?.capital === true && opener.kind !== 'name' && !isGivenName(opener.word)) first += 1;
  const parts = words.slice(first, run.last + 1).filter(({ word }) => word !== '.');
  const shown = parts.map(({ start, end }) => text.slice(start, end));
  if (parts.length === 0 || parts.length > maxNameWords) return null;
  // “NATO” is no name, “MR MOEN” of a transcript is.
  const isTitled = first > run.first && isTitleWord(words[first - 1]?.word ?? '');
  const shouts = shown.some((part) => isAllCapitals(part) && !/^(?:JR|SR|II+|IV)$/.test(part));
  return shouts && !isTitled ? null : { first, last: run.last };
}
