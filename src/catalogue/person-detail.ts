import type { ArticlePerson } from '../model/article.ts';
import type { StatementEntry, Totals } from '../model/catalogue.ts';
import type { PersonDetail } from '../model/details.ts';
import type { Person } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { countKinds } from '../model/kind-counts.ts';
import { articleLabel, type ListedArticle } from './entries.ts';
import { mentionEntry } from './mention-entry.ts';

/** At most this many statements are listed on a page; the counts in its entry are of all. */
export const maxListedStatements = 20;
/** At most this many articles that mention somebody or a country are listed on a page. */
export const maxListedMentions = 50;

/** One person in the whole edition. Lists are in the order of the edition's articles. */
export interface PersonRecord {
  readonly person: Person;
  /** Made by this person. */
  readonly statements: readonly StatementEntry[];
  /** The articles that list the person, each with how the article names them. */
  readonly appearances: readonly { readonly listed: ListedArticle; readonly person: ArticlePerson }[];
}

/** The labels of the articles that statements come from, each once. `bySlug` has every article of the edition. */
export function articlesOf(
  statements: readonly StatementEntry[],
  bySlug: ReadonlyMap<Slug, ListedArticle>,
): PersonDetail['articles'] {
  return [...new Set(statements.map(({ article }) => article))].flatMap((slug) => {
    const listed = bySlug.get(slug);
    return listed ? [articleLabel(listed)] : [];
  });
}

function officesOf(appearances: PersonRecord['appearances']): PersonDetail['officesAsWorded'] {
  const offices = new Map<string, PersonDetail['officesAsWorded'][number]>();
  for (const { listed, person } of appearances) {
    const { office, speaksFor } = person;
    if (office === null) continue;
    const key = `${speaksFor?.code ?? ''} ${office}`;
    if (!offices.has(key)) offices.set(key, { text: office, country: speaksFor, article: listed.article.slug });
  }
  return [...offices.values()];
}

/**
 * What a person's page shows. `bySlug` has every article of the edition; `totals` are the edition's, which counts are
 * counted out of.
 */
export function personDetail(
  { person, statements, appearances }: PersonRecord,
  bySlug: ReadonlyMap<Slug, ListedArticle>,
  totals: Totals,
): PersonDetail {
  const named = appearances.filter((one) => one.person.mentions.length > 0);
  const shown = statements.slice(0, maxListedStatements);
  return {
    person: {
      id: person.id,
      name: person.name,
      offices: person.offices,
      statements: countKinds(statements),
      speaksInArticles: new Set(statements.map(({ article }) => article)).size,
      mentionedInArticles: named.length,
    },
    totals,
    officesAsWorded: officesOf(appearances),
    statements: shown,
    mentions: named.slice(0, maxListedMentions).map((one) =>
      mentionEntry(
        one.listed,
        one.person.mentions.map((place) => ({ place })),
      ),
    ),
    articles: articlesOf(shown, bySlug),
  };
}
