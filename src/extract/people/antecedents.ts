import type { Place } from '../../model/place.ts';
import { isCoveredBy } from '../places/is-covered-by.ts';
import type { TextPerson } from './people-of-text.ts';
import type { Pronoun } from './pronoun-words.ts';
import type { TextWords } from './text-words.ts';
import { unnamedPeople } from './unnamed-people.ts';

/** A mention of somebody outside quotations, to whom a later pronoun or title may refer. */
export interface Antecedent {
  readonly place: Place;
  /** Null for somebody whom the text does not name there: “the mayor”. */
  readonly person: TextPerson | null;
  /** The pronoun that the noun of somebody unnamed implies. */
  readonly pronoun: Pronoun | null;
  /** 2 for the start of a sentence or a speaker, 1 for the subject of a verb, 0 for all others. */
  readonly salience: 0 | 1 | 2;
}

/** Whether a place begins before another. */
export function isBefore(a: Place, b: Place): boolean {
  return a.paragraph - b.paragraph < 0 || (a.paragraph === b.paragraph && a.start < b.start);
}

/** A pronoun refers to a mention at most this many paragraphs before it. */
const maxParagraphsBack = 3;
/** At most this many mentions are considered, so that a long text stays fast. */
const maxCandidates = 60;

/** The mentions of people outside quotations, with and without a name, in text order. */
export function antecedentsOf(
  people: readonly TextPerson[],
  { words }: TextWords,
  quoted: readonly Place[],
): readonly Antecedent[] {
  const isQuoted = isCoveredBy(quoted);
  const named = people.flatMap((person) =>
    person.mentions.map(({ place, isSubject, isFirst }): Antecedent => ({
      place,
      person,
      pronoun: null,
      salience: isFirst ? 2 : isSubject ? 1 : 0,
    })),
  );
  const unnamed = words.flatMap((own, paragraph) =>
    unnamedPeople(own, paragraph).map(({ place, pronoun, isFirst }): Antecedent => ({
      place,
      person: null,
      pronoun,
      salience: isFirst ? 2 : 1,
    })),
  );
  return [...named, ...unnamed]
    .filter(({ place }) => !isQuoted(place))
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
}

/** The likeliest antecedent, or null where none fits or nobody is named there, and others that are possible. */
export interface ChosenAntecedent {
  readonly person: TextPerson | null;
  readonly others: readonly TextPerson[];
}

/** The antecedent of a pronoun. */
export interface ChosenForPronoun extends ChosenAntecedent {
  /** Whether somebody without a name may be meant as well, or instead. */
  readonly mayBeUnnamed: boolean;
}

/**
 * Chooses the antecedent of a pronoun at a place: the most salient mention in the last paragraph that has a fitting
 * one, and of equally salient mentions the last. Where none of that paragraph is salient, an earlier salient mention
 * wins. `before` are the mentions before the place, in text order.
 */
export function chooseAntecedent(
  before: readonly Antecedent[],
  at: Place,
  fits: (antecedent: Antecedent) => boolean,
): ChosenForPronoun {
  const candidates = before
    .slice(-maxCandidates)
    .filter((one) => at.paragraph - one.place.paragraph <= maxParagraphsBack && fits(one));
  const latest = candidates.at(-1)?.place.paragraph ?? 0;
  const inLatest = candidates.filter(({ place }) => place.paragraph === latest);
  const salience = inLatest.reduce((most, candidate) => Math.max(most, candidate.salience), 0);
  const best =
    salience === 0
      ? (candidates.findLast((candidate) => candidate.salience > 0) ?? candidates.at(-1))
      : inLatest.findLast((candidate) => candidate.salience === salience);
  if (best === undefined) return { person: null, others: [], mayBeUnnamed: false };
  const rivals = inLatest.filter(
    (candidate) => candidate.salience > 0 && candidate.salience === salience && candidate.person !== best.person,
  );
  const after = candidates.slice(candidates.indexOf(best));
  return {
    person: best.person,
    others: [...new Set(rivals.flatMap(({ person }) => person ?? []))].filter((other) => other !== best.person),
    mayBeUnnamed: [...rivals, ...after].some(({ person }) => person === null),
  };
}
