import type { ArticleEntry, Attributions, StatementEntry } from '../model/catalogue.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import { kindNames } from '../model/kind-names.ts';
import { paths } from '../site/paths.ts';
import { statementLink } from '../site/statement-link.ts';
import type { ExportedRow } from './write-list.ts';

/** What rows need beyond the entries of a list. */
export interface RowContext {
  /** The whole address of a page, from its address within the app. */
  readonly absolute: (path: string) => string;
  /** The name of a country. */
  readonly country: (code: CountryCode) => string;
  /** The name of a person. */
  readonly person: (id: PersonId) => string;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly day: string;
}

const articleFields = ({ title, source, sourceIsClaimed, date }: ArticleEntry) => ({
  article: title.text,
  headline_by: title.by,
  source,
  source_known_from: source === null ? null : sourceIsClaimed ? 'the article itself' : 'the publication',
  date: date.kind === 'unknown' ? null : date.date,
  date_is: date.kind,
});

/** A statement as a row of an exported list. */
export function statementRow(
  statement: StatementEntry,
  article: ArticleEntry,
  attributions: Attributions,
  { absolute, country, day }: RowContext,
): ExportedRow {
  const { id, kind, speaker, office, speaksFor, words, cue } = statement;
  const permalink = absolute(statementLink(statement));
  const sentence = attributions[id] ?? null;
  const code = speaksFor ?? (speaker.kind === 'country' ? speaker.code : null);
  const spokenFor = code === null ? null : country(code);
  return {
    fields: {
      words: words.join(' […] '),
      kind,
      speaker: speaker.name,
      office,
      country: spokenFor,
      cue,
      sentence,
      ...articleFields(article),
      language: article.language,
      id,
      permalink,
      permalink_in_article: absolute(statementLink(statement, 'article')),
    },
    citing: { id, language: article.language, article: { ...article, url: permalink }, statement, accessed: day },
    more: [
      `${kindNames[kind]}, by “${cue}”.`,
      ...(spokenFor === null ? [] : [`Speaks for ${spokenFor}.`]),
      ...(sentence === null ? [] : [`The article says so here: ${sentence}`]),
    ].join(' '),
  };
}

/** An article as a row of an exported list. */
export function articleRow(article: ArticleEntry, { absolute, country, person, day }: RowContext): ExportedRow {
  const { slug, language, statements, people, countries } = article;
  const permalink = absolute(paths.article(slug));
  const names = people.map(({ id }) => person(id)).join('; ');
  const places = countries.map(({ code }) => country(code)).join('; ');
  return {
    fields: {
      ...articleFields(article),
      language,
      direct: statements.direct,
      mixed: statements.mixed,
      indirect: statements.indirect,
      people: names,
      countries: places,
      permalink,
    },
    citing: { id: slug, language, article: { ...article, url: permalink }, statement: null, accessed: day },
    more: [
      `Statements: ${statements.direct} quoted, ${statements.mixed} partly quoted, ${statements.indirect} reported.`,
      ...(names === '' ? [] : [`People: ${names}.`]),
      ...(places === '' ? [] : [`Countries: ${places}.`]),
    ].join(' '),
  };
}
