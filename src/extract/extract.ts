import { groupBy } from '../model/group-by.ts';
import { findCountries } from './countries/find-countries.ts';
import { dateOf } from './dates/date-of.ts';
import type { ExtractedCountry, Extraction, ExtractionInput, Question } from './extraction.ts';
import type { PlacedCountry } from './people/speaker-context.ts';
import { placesIn } from './places/places-in.ts';
import { characterQuestions } from './questions/character-questions.ts';
import { countryQuestions } from './questions/country-questions.ts';
import { languageQuestions } from './questions/language-questions.ts';
import { personQuestions } from './questions/person-questions.ts';
import { statementQuestions } from './questions/statement-questions.ts';
import { structureQuestions } from './questions/structure-questions.ts';
import { readPeople } from './read-people.ts';
import { findStatements } from './statements/find-statements.ts';
import { placedStatement } from './statements/placed-statement.ts';
import { proposedTitle } from './structure/proposed-title.ts';
import { type Structure, structureOf } from './structure/structure-of.ts';
import { withoutUnusual } from './structure/unusual-characters.ts';

type PlacedMention = PlacedCountry & Pick<ExtractedCountry['mentions'][number], 'confidence'>;

/** Mentions grouped by country. Countries are in the order of their first mentions. */
const countriesOf = (mentions: readonly PlacedMention[]): ExtractedCountry[] =>
  Array.from(
    groupBy(mentions, ({ code }) => code),
    ([code, own]) => ({
      code,
      mentions: own.map(({ place, as, confidence }) => ({ place, as, confidence })),
    }),
  );

/** The text's title, or a proposed one with a question to the editor. */
function titleOf({ title, paragraphs, dateline }: Structure): {
  readonly title: Extraction['title'];
  readonly questions: readonly Question[];
} {
  const [first] = paragraphs;
  if (title !== null || first === undefined) return { title, questions: [] };
  const text = proposedTitle(first, dateline?.paragraph === 0 ? dateline.end : 0);
  const asks =
    'The text has no headline. This one is only its beginning, and is marked as the edition’s: word a better one.';
  return { title: { text, by: 'edition' }, questions: [{ about: 'title', place: null, words: text, asks }] };
}

/** The text with blanks in place of its dateline, which is nobody's statement. Offsets stay the same. */
function withoutDateline(text: string, { dateline, paragraphs }: Structure): string {
  if (dateline === null) return text;
  const start = paragraphs.slice(0, dateline.paragraph).reduce((sum, { length }) => sum + length + 1, 0);
  return text.slice(0, start) + ' '.repeat(dateline.end) + text.slice(start + dateline.end);
}

/** Questions about the whole text first, then those about a place, in text order. */
const inTextOrder = (questions: readonly Question[]): readonly Question[] =>
  questions.toSorted(
    (a, b) => (a.place?.paragraph ?? -1) - (b.place?.paragraph ?? -1) || (a.place?.start ?? 0) - (b.place?.start ?? 0),
  );

/**
 * Reads a text: its structure, its statements and their speakers, its people, countries and date, and the questions
 * that an editor should answer. Never throws and never reads a clock. Takes time linear in the length of the text.
 */
export function extract({ text, known, given }: ExtractionInput): Extraction {
  const cleaned = withoutUnusual(text);
  const structure = structureOf(cleaned.text, given);
  const { paragraphs } = structure;
  const whole = paragraphs.join('\n');
  const placeOf = placesIn(paragraphs);
  const mentions = findCountries(whole, known.countries).map((finding) => ({
    ...finding,
    place: placeOf(finding),
  }));
  const countries = countriesOf(mentions);
  const found = findStatements(withoutDateline(whole, structure)).flatMap(
    (statement) => placedStatement(whole, statement, placeOf) ?? [],
  );
  const { people, statements, questions: peopleQuestions } = readPeople(paragraphs, found, mentions, known);
  const { date, questions: dateQuestions } = dateOf(paragraphs, structure.printedDates, given);
  const { title, questions: titleQuestions } = titleOf(structure);
  const language = given.language ?? 'en';
  return {
    paragraphs,
    title,
    language,
    byline: structure.byline,
    dateline: structure.dateline,
    source: structure.source,
    outlet: given.source === null ? null : { name: given.source, url: given.url },
    related: structure.related,
    removed: structure.removed,
    date,
    people,
    countries,
    statements,
    questions: inTextOrder([
      ...titleQuestions,
      ...dateQuestions,
      ...languageQuestions(paragraphs, language),
      ...characterQuestions(cleaned.unusual, structure),
      ...structureQuestions(structure),
      ...personQuestions(people),
      ...peopleQuestions,
      ...countryQuestions(countries, paragraphs, known.countries),
      ...statementQuestions(statements, paragraphs),
    ]),
  };
}
