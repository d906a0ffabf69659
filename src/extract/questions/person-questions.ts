import type { ExtractedPerson, Question } from '../extraction.ts';
import type { SharedName } from '../people/cluster-people.ts';
import type { TextPerson } from '../people/people-of-text.ts';
import { orList } from './or-list.ts';

/** One question for each name that several people of the text share. */
export function sharedNameQuestions(shared: readonly SharedName[], people: readonly TextPerson[]): Question[] {
  const asked = new Set<string>();
  const nameOf = new Map(
    people.flatMap(({ mentions, name }) => mentions.slice(0, 1).map((mention) => [mention, name] as const)),
  );
  return shared.flatMap(({ mention, clusters }): Question[] => {
    if (asked.has(mention.name)) return [];
    asked.add(mention.name);
    const names = clusters.map(
      (cluster) => (cluster.mentions[0] && nameOf.get(cluster.mentions[0])) ?? cluster.words.join(' '),
    );
    const asks = `Several people of the text have this name: ${orList(names)}. Who is meant where it stands alone? The one named last before it was taken.`;
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
