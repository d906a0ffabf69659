import type { Place } from '../../model/place.ts';
import { isCoveredBy } from '../places/is-covered-by.ts';
import type { TextPerson } from './people-of-text.ts';

/** A place where a person was spoken of. */
export interface Antecedent {
  readonly place: Place;
  readonly person: TextPerson;
  /** 2 for who begins a sentence or is said to speak, 1 for the subject of another verb, 0 for all others. */
  readonly salience: 0 | 1 | 2;
}

export function isBefore(a: Place, b: Place): boolean {
  return a.paragraph - b.paragraph < 0 || (a.paragraph === b.paragraph && a.start < b.start);
}

/** So many paragraphs back a pronoun may look; farther it is a guess. */
const maxParagraphsBack = 3;
/** And no more anchors than this. */
const maxCandidates = 60;

/** Where people are named outside quotations, in order of the text. */
export function namedAntecedents(people: readonly TextPerson[], quoted: readonly Place[]): readonly Antecedent[] {
  const isQuoted = isCoveredBy(quoted);
  return people
    .flatMap((person) =>
      person.mentions.map(({ place, isSubject, isFirst }): Antecedent => ({
        place,
        person,
        salience: isFirst ? 2 : isSubject ? 1 : 0,
      })),
    )
    .filter(({ place }) => !isQuoted(place))
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
}

/** What a pronoun may speak of, the likeliest first. */
export interface ChosenAntecedent {
  readonly person: TextPerson | null;
  readonly others: readonly TextPerson[];
}

/**
 * Whom a pronoun at a place speaks of, of those that it fits: in the last paragraph that names any, who
 * begins a sentence or speaks, else who is the subject of a verb, else who was named; of several, the last.
 * `before` are the anchors before the place, in order. The others are those of that paragraph who stand out
 * as much.
 */
export function chooseAntecedent(
  before: readonly Antecedent[],
  at: Place,
  fits: (person: TextPerson) => boolean,
): ChosenAntecedent {
  const near = before
    .slice(-maxCandidates)
    .filter(({ place, person }) => at.paragraph - place.paragraph <= maxParagraphsBack && fits(person));
  const latest = near.at(-1)?.place.paragraph ?? 0;
  const inLatest = near.filter(({ place }) => place.paragraph === latest);
  const rank = inLatest.reduce((most, anchor) => Math.max(most, anchor.salience), 0);
  const best =
    rank === 0
      ? (near.findLast((anchor) => anchor.salience > 0) ?? near.at(-1))
      : inLatest.findLast((anchor) => anchor.salience === rank);
  if (best === undefined) return { person: null, others: [] };
  const rivals = inLatest.filter(
    (anchor) => anchor.salience > 0 && anchor.salience === rank && anchor.person !== best.person,
  );
  return { person: best.person, others: [...new Set(rivals.map(({ person }) => person))] };
}
