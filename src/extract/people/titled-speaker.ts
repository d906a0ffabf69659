import { type Place, textAt } from '../../model/place.ts';
import { type Antecedent, type ChosenAntecedent, isBefore } from './antecedents.ts';
import { isOfficeNoun } from './office-words.ts';
import type { TextPerson } from './people-of-text.ts';
import type { Phrase } from './phrase-at.ts';

const titleWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The office noun of a phrase that is only a title: “the Norwegian minister”. Null for other phrases. */
function titleNoun(phrase: Phrase): string | null {
  const [article] = phrase.words;
  if (article?.word !== 'the') return null;
  const end = phrase.words.findIndex(({ kind, word }) => kind === 'preposition' || kind === 'relative' || word === ',');
  const head = phrase.words.slice(1, end === -1 ? undefined : end).at(-1)?.word ?? '';
  return isOfficeNoun(head) && !head.endsWith('s') ? head : null;
}

/**
 * Resolves a phrase that is only a title. It refers to the last mentioned person whose office has all its words. Null
 * where the phrase is not a title. `person` is null where nobody fits.
 */
export function titledSpeaker(
  phrase: Phrase,
  before: readonly Antecedent[],
  paragraphs: readonly string[],
): ChosenAntecedent | null {
  const noun = titleNoun(phrase);
  if (noun === null) return null;
  const said = phrase.words
    .filter(({ kind, word }) => (kind === 'noun' || kind === 'name' || kind === 'adjective') && word !== noun)
    .map(({ word }) => word);
  const hasOffice = (person: TextPerson): boolean =>
    officesOf(person, phrase.place, paragraphs).some((office) => {
      const words = titleWords(office);
      return words.includes(noun) && said.every((word) => words.includes(word));
    });
  const people = new Set(before.flatMap(({ person }) => person ?? []));
  const holders = new Set([...people].filter(hasOffice));
  const fitting = before.flatMap(({ person }) => (person !== null && holders.has(person) ? [person] : []));
  const person = fitting.at(-1) ?? null;
  return {
    person,
    others: [...new Set(fitting)].filter((other) => other !== person),
  };
}

/** Further offices of one person are not compared, so that a long text stays fast. */
const maxOffices = 20;

const officesOf = ({ offices, known }: TextPerson, at: Place, paragraphs: readonly string[]): readonly string[] => [
  ...offices
    .slice(0, maxOffices)
    .filter((place) => isBefore(place, at))
    .map((place) => textAt(paragraphs, place)),
  ...(known?.offices.map(({ title }) => title) ?? []),
];
