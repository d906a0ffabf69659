import type { Article, Statement } from '../model/article.ts';
import type { ArticleEntry, ArticleLabel, CountryInvolved, StatementEntry } from '../model/catalogue.ts';
import type { Edition } from '../model/edition.ts';
import { groupBy } from '../model/group-by.ts';
import type { CountryCode } from '../model/ids.ts';
import { textAt } from '../model/place.ts';
import { countKinds } from '../model/kind-counts.ts';
import { isClaimed, sourceOf } from '../model/source-of.ts';
import { wordsOf } from '../model/words.ts';
import { leadOf } from './lead.ts';

/** An article with its entry and those of its statements. */
export interface ListedArticle {
  readonly article: Article;
  readonly entry: ArticleEntry;
  /** In the order of the text, as in the article. */
  readonly statements: readonly StatementEntry[];
}

function statementEntry(article: Article, statement: Statement, past: Edition['pastWordings']): StatementEntry {
  const last = past.get(statement.id)?.at(-1);
  return {
    id: statement.id,
    article: article.slug,
    kind: statement.kind,
    rev: statement.rev,
    speaker: statement.speaker,
    office: statement.office,
    speaksFor: statement.speaksFor?.code ?? null,
    countries: statement.countries,
    people: statement.people,
    words: wordsOf(statement, article.paragraphs),
    cue: textAt(article.paragraphs, statement.cue),
    ...(last === undefined ? {} : { rewordedOn: last.until }),
  };
}

function countriesInvolved({ countries, statements }: Article): CountryInvolved[] {
  const spokenFor = new Set<CountryCode>(statements.flatMap(({ speaksFor }) => speaksFor?.code ?? []));
  const mentioned = new Set(countries.filter(({ mentions }) => mentions.length > 0).map(({ code }) => code));
  return [...new Set([...countries.map(({ code }) => code), ...spokenFor])].map((code) => ({
    code,
    spokenFor: spokenFor.has(code),
    mentioned: mentioned.has(code),
  }));
}

const dateOf = ({ date, paragraphs }: Article): ArticleEntry['date'] =>
  date.kind === 'inferred' ? { kind: 'inferred', date: date.date, evidence: textAt(paragraphs, date.evidence) } : date;

/** An article as lists show it. `past` has the past wordings of statements, by id. */
export function listArticle(article: Article, past: Edition['pastWordings']): ListedArticle {
  const statements = article.statements.map((statement) => statementEntry(article, statement, past));
  const lead = leadOf(statements);
  const saidBy = groupBy(statements, ({ speaker }) => (speaker.kind === 'person' ? speaker.id : null));
  return {
    article,
    statements,
    entry: {
      slug: article.slug,
      title: article.title,
      language: article.language,
      source: sourceOf(article),
      sourceIsClaimed: isClaimed(article),
      date: dateOf(article),
      added: article.added,
      statements: countKinds(statements),
      people: article.people.map(({ id, present }) => ({
        id,
        statements: countKinds(saidBy.get(id) ?? []),
        present,
      })),
      countries: countriesInvolved(article),
      leadStatement: lead && { id: lead.id, kind: lead.kind, speaker: lead.speaker, words: lead.words },
    },
  };
}

/** What is said of an article beside something taken from it. */
export function articleLabel({
  entry: { slug, title, language, source, sourceIsClaimed, date },
}: ListedArticle): ArticleLabel {
  return { slug, title, language, source, sourceIsClaimed, date };
}
