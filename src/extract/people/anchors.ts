import type { Place } from '../../model/place.ts';
import { coveredBy } from '../covered.ts';
import type { TextPerson } from './people-of-text.ts';

/** A place where a person was spoken of. */
export interface Anchor {
  readonly place: Place;
  readonly person: TextPerson;
  readonly isSubject: boolean;
}

export const isBefore = (a: Place, b: Place): boolean => a.paragraph - b.paragraph < 0 || (a.paragraph === b.paragraph && a.start < b.start);

/** So many paragraphs back a pronoun may look; farther it is a guess. */
const reach = 3;
/** And no more anchors than this. */
const mostLooked = 60;

/** Where people are named outside quotations, in order of the text. */
export function namedAt(people: readonly TextPerson[], quoted: readonly Place[]): readonly Anchor[] {
  const isQuoted = coveredBy(quoted);
  return people
    .flatMap((person) => person.mentions.map(({ place, isSubject }): Anchor => ({ place, person, isSubject })))
    .filter(({ place }) => !isQuoted(place))
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
}

/** What a pronoun may speak of, the likeliest first. */
export interface Antecedents {
  readonly person: TextPerson | null;
  readonly others: readonly TextPerson[];
}

/**
 * Whom a pronoun at a place speaks of: the one who was last the subject of a sentence, else who was named last, of
 * those that the pronoun fits. `before` are the anchors before the place, in order.
 */
export function antecedents(before: readonly Anchor[], at: Place, fits: (person: TextPerson) => boolean): Antecedents {
  const near = before.slice(-mostLooked).filter(({ place, person }) => at.paragraph - place.paragraph <= reach && fits(person));
  const latest = near.at(-1)?.place.paragraph ?? 0;
  const inLatest = near.filter(({ place }) => place.paragraph === latest);
  const best = inLatest.findLast(({ isSubject }) => isSubject) ?? near.findLast(({ isSubject }) => isSubject) ?? near.at(-1);
  if (best === undefined) return { person: null, others: [] };
  const rivals = inLatest.filter(({ isSubject, person }) => isSubject && person !== best.person).map(({ person }) => person);
  return { person: best.person, others: [...new Set(rivals)] };
}
