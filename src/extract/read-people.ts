import type { CountryCode } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { ExtractedPerson, ExtractedStatement, Known, Question } from './extraction.ts';
import { countryWords } from './people/country-words.ts';
import { namesIn } from './people/names-in.ts';
import { officeOf, peopleOfText } from './people/people-of-text.ts';
import { resolveSpeakers } from './people/resolve-speakers.ts';
import type { PlacedCountry } from './people/speaker-context.ts';
import { textWords } from './people/text-words.ts';
import { tookPart } from './people/took-part.ts';
import { itemsInside } from './places/items-inside.ts';
import { sharedNameQuestions } from './questions/person-questions.ts';
import { speakerQuestions } from './questions/speaker-questions.ts';
import type { PlacedStatement } from './statements/placed-statement.ts';

/** The people of a text, its statements with their speakers, and questions about both. */
export interface PeopleFinding {
  readonly people: readonly ExtractedPerson[];
  readonly statements: readonly ExtractedStatement[];
  readonly questions: readonly Question[];
}

const placeKey = ({ paragraph, start, end }: Place): string => `${paragraph} ${start} ${end}`;
const byPlace = (a: Place, b: Place): number => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;

/** The country right before an office: “Norway” in “Norway’s prime minister”. */
function possessingCountry(
  { paragraph, start }: Place,
  countriesInside: (place: Place) => readonly PlacedCountry[],
  paragraphs: readonly string[],
): CountryCode | null {
  const before = countriesInside({ paragraph, start: Math.max(0, start - 40), end: start }).at(-1);
  const between = (paragraphs[paragraph] ?? '').slice(before?.place.end ?? start, start);
  return before !== undefined && /^['’]s? $/.test(between) ? before.code : null;
}

/** Finds the people of a text and resolves the speaker phrases of its statements to them. */
export function readPeople(
  paragraphs: readonly string[],
  statements: readonly PlacedStatement[],
  countries: readonly PlacedCountry[],
  known: Known,
): PeopleFinding {
  const text = textWords(paragraphs);
  const phrases = new Map(
    statements.flatMap(({ phrase }) => (phrase === null ? [] : [[placeKey(phrase), phrase] as const])),
  );
  const inOrder = [...phrases.values()].toSorted(byPlace);
  const names = namesIn(text, countryWords(known.countries), inOrder);
  const { people, shared } = peopleOfText(names, known.people);
  const quoted = statements.flatMap((statement) => statement.quoted);
  const resolved = resolveSpeakers(inOrder, { text, people, shared, countries, quoted });
  const understood = resolved.flatMap((one, index) => {
    const phrase = inOrder[index];
    return phrase === undefined ? [] : [{ phrase, resolved: one }];
  });
  const byPhrase = new Map(understood.map(({ phrase, resolved: one }) => [placeKey(phrase), one]));

  const spoken = statements.map((statement): ExtractedStatement => {
    const who = statement.phrase === null ? undefined : byPhrase.get(placeKey(statement.phrase));
    return { ...statement, speaker: who?.speaker ?? null, speakerConfidence: who?.confidence ?? 'unsure' };
  });
  const speaking = new Set(spoken.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.id] : [])));
  const countriesInside = itemsInside(countries);
  const countryIn = (place: Place): CountryCode | null =>
    countriesInside(place)[0]?.code ?? possessingCountry(place, countriesInside, paragraphs);
  return {
    people: people.map((person): ExtractedPerson => {
      const { id, name, aliases, mentions, confidence } = person;
      return {
        standing: person.known === null ? 'new' : 'known',
        id,
        name,
        aliases,
        ...officeOf(person, paragraphs, countryIn),
        present: tookPart(mentions, speaking.has(id), text),
        mentions: mentions.map(({ place }) => place),
        confidence,
      };
    }),
    statements: spoken,
    questions: [...sharedNameQuestions(shared), ...speakerQuestions(understood, people, paragraphs)],
  };
}
