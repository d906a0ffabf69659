import type { Article, ArticleDate, ArticlePerson, CountryName, Speaker, Statement } from '../model/article.ts';
import { assertNever } from '../model/assert-never.ts';
import type { CountryCode } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import { wordsOf } from '../model/words.ts';
import type { ArticleInput } from './article-input.ts';
import { articleMentions } from './article-mentions.ts';
import type { DateAssertion, SpeakerAssertion, StatementAssertion } from './assertions.ts';
import { attributingSentence } from './attributing-sentence.ts';
import { overlapFaults } from './check-overlaps.ts';
import { referenceFaults } from './check-references.ts';
import type { AnnotationFault } from './fault.ts';
import type { Hit } from './find-mentions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { locate } from './locate.ts';
import { locateStatement, type StatementPlaces } from './locate-statement.ts';
import { revisionOf } from './revision.ts';

/** An article in which everything is located, and all that is wrong with what is asserted about it. */
export interface AnnotatedArticle {
  /** Without what could not be located. It may be published only if there are no faults. */
  readonly article: Article;
  /** In the order of the checks, not of the text; the same for the same input. */
  readonly faults: readonly AnnotationFault[];
}

function countryName(code: CountryCode | null, { countries }: Gazetteer): CountryName | null {
  const country = code === null ? undefined : countries.get(code);
  return country === undefined ? null : { code: country.code, name: country.name };
}

function locateDate(
  date: DateAssertion,
  paragraphs: readonly string[],
): { readonly date: ArticleDate; readonly faults: readonly AnnotationFault[] } {
  if (date.kind !== 'inferred') return { date, faults: [] };
  const evidence = locate(paragraphs, date.evidence);
  if (evidence.ok) return { date: { ...date, evidence: evidence.place }, faults: [] };
  const { code, places, problem } = evidence;
  const message = `the evidence ${problem}`;
  return {
    date: { kind: 'unknown' },
    faults: [{ code, path: ['date', 'evidence'], statement: null, places, message }],
  };
}

function speakerOf(speaker: SpeakerAssertion, people: readonly ArticlePerson[], gazetteer: Gazetteer): Speaker {
  switch (speaker.kind) {
    case 'person':
      return { ...speaker, name: people.find(({ id }) => id === speaker.id)?.name ?? '' };
    case 'country':
      return { ...speaker, name: gazetteer.countries.get(speaker.code)?.name ?? '' };
    case 'organisation':
    case 'unnamed':
      return speaker;
    default:
      return assertNever(speaker);
  }
}

const holds = (pieces: readonly Place[], { paragraph, start, end }: Place): boolean =>
  pieces.some((piece) => piece.paragraph === paragraph && piece.start <= start && end <= piece.end);

const byFirstPlace = (a: Statement, b: Statement): number =>
  a.content[0].paragraph - b.content[0].paragraph ||
  a.content[0].start - b.content[0].start ||
  b.content[0].end - a.content[0].end;

function buildStatement(
  { id, kind, speaker: asserted }: StatementAssertion,
  { content, phrase, cue }: StatementPlaces,
  { paragraphs, gazetteer }: ArticleInput,
  people: readonly ArticlePerson[],
  hits: readonly Hit[],
): Statement {
  const speaker = speakerOf(asserted, people, gazetteer);
  const person = speaker.kind === 'person' ? people.find((one) => one.id === speaker.id) : undefined;
  const named = hits.filter(({ place }) => holds(content, place)).map((hit) => hit.named);
  return {
    id,
    kind,
    rev: revisionOf(kind, wordsOf({ content }, paragraphs)),
    speaker,
    office: person?.office ?? null,
    speaksFor: speaker.kind === 'country' ? countryName(speaker.code, gazetteer) : (person?.speaksFor ?? null),
    speakerPhrase: phrase,
    cue,
    content,
    sentence: attributingSentence(paragraphs, cue, phrase),
    countries: [...new Set(named.flatMap((one) => (one.kind === 'country' ? [one.code] : [])))],
    people: [...new Set(named.flatMap((one) => (one.kind === 'person' ? [one.id] : [])))],
  };
}

/**
 * Turns a text and what is asserted about it into an article: finds every place, and checks every assertion against the
 * text. Depends on nothing but its input, and never throws for what is in it: what does not hold is a fault.
 */
export function annotateArticle(input: ArticleInput): AnnotatedArticle {
  const { slug, paragraphs, assertions, gazetteer } = input;
  const mentions = articleMentions(input);
  const located = assertions.statements.map((statement, index) => locateStatement(paragraphs, statement, index));
  const places = located.map((one) => one.places);
  const date = locateDate(assertions.date, paragraphs);

  const people = assertions.people.map(({ person: id, present, office, country }): ArticlePerson => ({
    id,
    name: input.people.get(id)?.name ?? id,
    present,
    office,
    speaksFor: countryName(country, gazetteer),
    mentions: (mentions.byKey.get(`person ${id}`) ?? []).map(({ place }) => place),
  }));
  const countries = assertions.countries.flatMap(({ country }) => {
    const name = countryName(country, gazetteer);
    const hits = mentions.byKey.get(`country ${country}`) ?? [];
    const found = hits.flatMap(({ place, named }) => (named.kind === 'country' ? [{ place, namedBy: named.as }] : []));
    return name === null ? [] : [{ ...name, mentions: found }];
  });
  const hits = [...mentions.byKey.values()]
    .flat()
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
  const statements = assertions.statements.flatMap((statement, index) => {
    const found = places[index] ?? null;
    return found === null ? [] : [buildStatement(statement, found, input, people, hits)];
  });
  const { title, language, added, source, outlet, related, removed } = assertions;
  return {
    article: {
      slug,
      title,
      language,
      date: date.date,
      added,
      provenance: { source, outlet },
      paragraphs,
      statements: statements.toSorted(byFirstPlace),
      people,
      countries,
      related,
      removed,
    },
    faults: [
      ...referenceFaults(input),
      ...mentions.faults,
      ...located.flatMap(({ faults }) => faults),
      ...overlapFaults(paragraphs, assertions.statements, places),
      ...date.faults,
    ],
  };
}
