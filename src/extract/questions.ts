import { groupBy } from '../model/group-by.ts';
import { type Place, textAt } from '../model/place.ts';
import type { CountryForm } from '../model/country-form.ts';
import type { ExtractedCountry, ExtractedPerson, ExtractedStatement, Question } from './extraction.ts';
import type { SharedName } from './people/cluster.ts';
import type { TextPerson } from './people/people-of-text.ts';
import type { Resolved } from './people/speaker-context.ts';

/** The most words of the text that a question repeats, in characters. */
const maxQuestionCharacters = 160;

/** Words as a question shows them. */
export function shown(words: string): string {
  return words.length <= maxQuestionCharacters
    ? words
    : `${words.slice(0, maxQuestionCharacters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const orList = (names: readonly string[]): string => names.slice(0, 4).join(' or ');

/** One question for each name that several people of a text have. */
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

/** A speaker phrase with what it was understood as. */
export interface UnderstoodPhrase {
  readonly phrase: Place;
  readonly resolved: Resolved;
}

const askAgain = (times: number): string => (times > 1 ? ` The same holds for ${times - 1} more of the text.` : '');

/**
 * What is asked about speakers who are not plain: about words for nobody in particular (“we”), once for
 * each.
 */
export function speakerQuestions(
  phrases: readonly UnderstoodPhrase[],
  people: readonly TextPerson[],
  paragraphs: readonly string[],
): Question[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const unsure = phrases.filter(({ resolved }) => resolved.confidence === 'unsure');
  const groups = groupBy(unsure, ({ phrase, resolved: { speaker } }) =>
    speaker?.kind === 'person' ? `${phrase.paragraph} ${phrase.start}` : textAt(paragraphs, phrase).toLowerCase(),
  );
  return [...groups.values()].flatMap(([first, ...more]): Question[] => {
    if (first === undefined) return [];
    const { phrase, resolved } = first;
    const person = resolved.speaker?.kind === 'person' ? (names.get(resolved.speaker.id) ?? '') : null;
    const asks =
      person === null
        ? `Who is this? The text does not tell plainly whether it is a person, a body or a country.${askAgain(more.length + 1)}`
        : `Is this ${orList([person, ...resolved.others.map(({ name }) => name)])}? ${person} was taken.`;
    return [{ about: 'speaker', place: phrase, words: shown(textAt(paragraphs, phrase)), asks }];
  });
}

/** What is asked about statements that may be none, or that nobody is named for. */
export function statementQuestions(
  statements: readonly ExtractedStatement[],
  paragraphs: readonly string[],
): Question[] {
  return statements.flatMap(({ content: [place], confidence, phrase, cue }): Question[] => {
    const words = shown(textAt(paragraphs, place));
    if (phrase === null)
      return [{ about: 'speaker', place, words, asks: 'Who said this? The text names nobody beside it.' }];
    if (cue === null)
      return [
        {
          about: 'statement',
          place,
          words,
          asks: 'By which words does the text attribute this? None were found.',
        },
      ];
    return confidence === 'unsure'
      ? [{ about: 'statement', place, words, asks: 'Is this a statement, and all of it?' }]
      : [];
  });
}

/** What is asked about people of whom the text does not plainly tell that they are people. */
export function personQuestions(people: readonly ExtractedPerson[]): Question[] {
  return people.flatMap(({ name, confidence, mentions: [place] }): Question[] =>
    confidence === 'unsure' && place !== undefined
      ? [{ about: 'person', place, words: name, asks: 'Is this a person’s name?' }]
      : [],
  );
}

/** One question for each word that may name a country or something else. */
export function countryQuestions(
  countries: readonly ExtractedCountry[],
  paragraphs: readonly string[],
  forms: readonly CountryForm[],
): Question[] {
  const nameOf = (code: string): string => forms.find((form) => form.code === code && form.as === 'name')?.text ?? code;
  return countries.flatMap(({ code, mentions }): Question[] => {
    const unsure = mentions.find(({ confidence }) => confidence === 'unsure');
    if (unsure === undefined) return [];
    return [
      {
        about: 'country',
        place: unsure.place,
        words: textAt(paragraphs, unsure.place),
        asks: `Does this name the country ${nameOf(code)}?`,
      },
    ];
  });
}
