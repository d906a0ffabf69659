import type { ExtractedPerson, Question } from '../extraction.ts';
import type { SharedMention } from '../people/people-of-text.ts';
import { orList } from './or-list.ts';

/** One question for each name that several people of the text share. */
export function sharedNameQuestions(shared: readonly SharedMention[]): Question[] {
  const asked = new Set<string>();
  return shared.flatMap(({ mention, people }): Question[] => {
    if (asked.has(mention.name)) return [];
    asked.add(mention.name);
    const names = people.map(({ name }) => name);
    const asks = `Several people of the text may have this name: ${orList(names)}. Who is meant where it stands alone? ${names[0] ?? ''} was taken.`;
    return [{ about: 'person', place: mention.place, words: mention.name, asks }];
  });
}

/** A question about each person who may not be a person. */
export function personQuestions(people: readonly ExtractedPerson[]): Question[] {
  return people.flatMap(({ name, confidence, mentions: [place] }): Question[] =>
    confidence === 'unsure' && place !== undefined
      ? [{ about: 'person', place, words: name, asks: 'Is this a person’s name?' }]
      : [],
  );
}
