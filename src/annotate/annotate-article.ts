import type { Article, ArticleDate, ArticlePerson, CountryName, Speaker, Statement } from '../model/article.ts';
import type { CountryCode, Slug } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import { wordsOf } from '../model/words.ts';
import { articleMentions } from './article-mentions.ts';
import { attributingSentence } from './attributing-sentence.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkReferences } from './check-references.ts';
import { countryOf } from '../compile/countries.ts';
import { locate } from './locate.ts';
import { locateStatement, type StatementPlaces } from './locate-statement.ts';
import type { Hit } from './find-mentions.ts';
import { revisionOf } from './revision.ts';
import { type ArticleContext, reportAt } from './article-context.ts';
import type { StatementHead } from '../compile/schema.ts';

function countryName(code: CountryCode | undefined): CountryName | null {
  const country = code === undefined ? undefined : countryOf(code);
  return country ? { code: country.code, name: country.name } : null;
}

function dateOf(scene: ArticleContext): ArticleDate {
  const { date } = scene.head;
  if (!date) return { kind: 'unknown' };
  if ('printed' in date) return { kind: 'printed', date: date.printed };
  const evidence = locate(scene.paragraphs, date.evidence);
  if (evidence.ok) return { kind: 'inferred', date: date.inferred, evidence: evidence.place, because: date.because };
  reportAt(scene, ['date', 'evidence'], `the evidence ${evidence.problem}`);
  return { kind: 'unknown' };
}

function speakerOf(speaker: StatementHead['speaker'], people: readonly ArticlePerson[]): Speaker {
  switch (speaker.kind) {
    case 'person':
      return { ...speaker, name: people.find(({ id }) => id === speaker.id)?.name ?? '' };
    case 'country':
      return { ...speaker, name: countryOf(speaker.code)?.name ?? '' };
    case 'organisation':
    case 'unnamed':
      return speaker;
    default:
      return speaker satisfies never;
  }
}

const holds = (pieces: readonly Place[], { paragraph, start, end }: Place): boolean =>
  pieces.some((piece) => piece.paragraph === paragraph && piece.start <= start && end <= piece.end);

const inReadingOrder = (a: Statement, b: Statement): number =>
  a.content[0].paragraph - b.content[0].paragraph ||
  a.content[0].start - b.content[0].start ||
  b.content[0].end - a.content[0].end;

function buildStatement(
  head: StatementHead,
  { content, phrase, cue }: StatementPlaces,
  paragraphs: readonly string[],
  people: readonly ArticlePerson[],
  hits: readonly Hit[],
): Statement {
  const speaker = speakerOf(head.speaker, people);
  const person = speaker.kind === 'person' ? people.find(({ id }) => id === speaker.id) : undefined;
  const named = hits.filter(({ place }) => holds(content, place)).map((hit) => hit.named);
  return {
    id: head.id,
    kind: head.kind,
    rev: revisionOf(head.kind, wordsOf({ content }, paragraphs)),
    speaker,
    office: person?.office ?? null,
    speaksFor: speaker.kind === 'country' ? countryName(speaker.code) : (person?.speaksFor ?? null),
    speakerPhrase: phrase,
    cue,
    content,
    sentence: attributingSentence(paragraphs, cue, phrase),
    countries: [...new Set(named.flatMap((one) => (one.kind === 'country' ? [one.code] : [])))],
    people: [...new Set(named.flatMap((one) => (one.kind === 'person' ? [one.id] : [])))],
  };
}

/** Locates and checks all that one article's file says. What could not be located is told of and left out. */
export function annotateArticle(scene: ArticleContext, slug: Slug): Article {
  const { head, paragraphs } = scene;
  checkReferences(scene);
  const mentions = articleMentions(scene);
  const located = head.statements.map((statement, index) => locateStatement(scene, statement, index));
  checkOverlaps(scene, located);

  const people = head.people.map(({ person: id, present, office, country }): ArticlePerson => ({
    id,
    name: scene.people[id]?.name ?? id,
    present,
    office: office ?? null,
    speaksFor: countryName(country),
    mentions: (mentions.get(`person ${id}`) ?? []).map(({ place }) => place),
  }));
  const countries = head.countries.flatMap(({ country }) => {
    const hits = mentions.get(`country ${country}`) ?? [];
    const name = countryName(country);
    const places = hits.flatMap(({ place, named }) => (named.kind === 'country' ? [{ place, namedBy: named.as }] : []));
    return name ? [{ ...name, mentions: places }] : [];
  });
  const hits = [...mentions.values()]
    .flat()
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
  const statements = head.statements.flatMap((statement, index) => {
    const places = located[index];
    return places ? [buildStatement(statement, places, paragraphs, people, hits)] : [];
  });
  const { source, outlet } = head;
  return {
    slug,
    title: head.title,
    language: head.language,
    date: dateOf(scene),
    added: head.added ?? null,
    provenance: {
      source: source ? { name: source.name, printed: source.printed, url: source.url ?? null } : null,
      outlet: outlet ? { name: outlet.name, url: outlet.url ?? null } : null,
    },
    paragraphs,
    statements: statements.toSorted(inReadingOrder),
    people,
    countries,
    related: head.related.map(({ label, title, url }) => ({ label: label ?? null, title, url: url ?? null })),
    removed: head.removed,
  };
}
