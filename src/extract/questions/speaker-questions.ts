import { groupBy } from '../../model/group-by.ts';
import { type Place, textAt } from '../../model/place.ts';
import type { Question } from '../extraction.ts';
import type { TextPerson } from '../people/people-of-text.ts';
import { speakerPronouns } from '../people/pronoun-words.ts';
import type { ResolvedSpeaker } from '../people/speaker-context.ts';
import { orList } from './or-list.ts';
import { shorten } from './shorten.ts';

/** A speaker phrase with the speaker that it was resolved to. */
export interface UnderstoodPhrase {
  readonly phrase: Place;
  readonly resolved: ResolvedSpeaker;
}

const sameForMore = (times: number): string => (times > 1 ? ` The same holds for ${times - 1} more of the text.` : '');

/**
 * Questions about unsure speakers. A phrase that names nobody in particular (“we”), or a name that several people have,
 * is asked about once, however often it occurs.
 */
export function speakerQuestions(
  phrases: readonly UnderstoodPhrase[],
  people: readonly TextPerson[],
  paragraphs: readonly string[],
): Question[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const unsure = phrases.filter(({ resolved }) => resolved.confidence === 'unsure');
  const groups = groupBy(unsure, ({ phrase, resolved: { speaker } }) => {
    const words = textAt(paragraphs, phrase).toLowerCase();
    // A pronoun means somebody else at each place. A name that several people have is asked about once for each of them.
    if (speaker?.kind !== 'person') return words;
    return speakerPronouns.has(words) ? `${phrase.paragraph} ${phrase.start}` : `${speaker.id} ${words}`;
  });
  return [...groups.values()].flatMap(([first, ...more]): Question[] => {
    if (first === undefined) return [];
    const { phrase, resolved } = first;
    const person = resolved.speaker?.kind === 'person' ? (names.get(resolved.speaker.id) ?? '') : null;
    const asks =
      person === null
        ? `Who is this? The text does not tell plainly whether it is a person, a body or a country.${sameForMore(more.length + 1)}`
        : `Is this ${orList([person, ...resolved.others.map(({ name }) => name)])}? ${person} was taken.${sameForMore(more.length + 1)}`;
    return [{ about: 'speaker', place: phrase, words: shorten(textAt(paragraphs, phrase)), asks }];
  });
}
