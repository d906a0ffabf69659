import { functionWords } from '../english/function-words.ts';
import { wordSet } from '../english/word-set.ts';
import type { Word } from '../english/word.ts';

/** Names of countries and capitals, and demonyms, that are also surnames. */
const countrySurnames = wordSet(`
jordan chad georgia israel india ireland holland france spain london paris washington lima victoria
stanley hamilton douglas kingston jamestown cuba jersey male roman finn dane french german english
pole turk swede kingstown malta santiago
`);
/** Names of countries and capitals, and demonyms, that are also first names. */
export const countryFirstNames = wordSet(`
jordan chad georgia israel india kenya ireland london paris victoria stanley hamilton douglas finn
dane santiago sydney
`);
/** Words after a country's name that are not surnames. */
const notSurnames = wordSet(`
river valley airways airlines times post bank daily today council ministry army police government
parliament embassy union foreign defense defence prime president premier king tech street road
bridge gate museum university marathon stock club fc city
`);
/** Words before a name that are not first names: titles, directions, and parts of names of countries. */
const notFirstNames = wordSet(`
north south east west northern southern eastern western central new republic kingdom state king
queen president prime minister ambassador embassy air bank royal greater upper lower team saint st
st. mr. monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december united democratic
`);
/** Titles before a person's name. */
const personalTitles = wordSet(`
  mr mr. mrs mrs. ms ms. miss mister dr dr. sir lady judge justice coach
`);

const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && /^\p{L}/u.test(word.word);

/** Whether a word may be a first name: it is capitalised and has no other function. */
const mayBeFirstName = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapitalised(word) &&
  word.word.length > 1 &&
  !notFirstNames.has(word.word) &&
  !functionWords.has(word.word) &&
  !/(?:ian|ese|ish|ern)$/.test(word.word);

/** Whether a country's name is part of a person's name: “Ada Jordan”, “Mr. Jordan”, “Jordan Quill”. */
export function isPersonsName(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first];
  if (first !== last || word === undefined) return false;
  const before = words[first - 1];
  const title = before?.word === '.' ? words[first - 2] : before;
  if (countrySurnames.has(word.word)) {
    if (title !== undefined && personalTitles.has(title.word)) return true;
    if (before?.kind === 'name' && mayBeFirstName(before)) return true;
  }
  const next = words[first + 1];
  const hasSurname = next?.kind === 'name' && next.spaced && mayBeFirstName(next) && !notSurnames.has(next.word);
  return (
    countryFirstNames.has(word.word) && hasSurname && !isCapitalised(words[first + 2]) && before?.kind !== 'preposition'
  );
}
