import type { ArticlePerson } from '../model/article.ts';
import type { PersonDetail, StatementEntry, Totals } from '../model/catalogue.ts';
import type { Person } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { countKinds } from '../model/kind-counts.ts';
import { articleLabel, type ListedArticle } from './entries.ts';
import { mentionEntry } from './mention-entry.ts';

/** A page shows so many; the totals stand in its entry's counts. */
export const mostStatements = 20;
export const mostMentions = 50;

/** One person in the whole edition, in the order of its articles. */
export interface PersonRecord {
  readonly person: Person;
  readonly statements: readonly StatementEntry[];
  readonly appearances: readonly { readonly listed: ListedArticle; readonly as: ArticlePerson }[];
}

/** Labels of the articles that statements come from, each once. */
export function articlesOf(
  statements: readonly StatementEntry[],
  bySlug: ReadonlyMap<Slug, ListedArticle>,
): PersonDetail['articles'] {
  return [...new Set(statements.map(({ article }) => article))].flatMap((slug) => {
    const listed = bySlug.get(slug);
    return listed ? [articleLabel(listed)] : [];
  });
}

function officesOf(appearances: PersonRecord['appearances']): PersonDetail['offices'] {
  const offices = new Map<string, PersonDetail['offices'][number]>();
  for (const { listed, as } of appearances) {
    if (as.office === null) continue;
    const key = `${as.speaksFor?.code ?? ''} ${as.office}`;
    if (!offices.has(key)) offices.set(key, { text: as.office, country: as.speaksFor, article: listed.article.slug });
  }
  return [...offices.values()];
}

/** What a person's page shows. */
export function personDetail(
  { person, statements, appearances }: PersonRecord,
  bySlug: ReadonlyMap<Slug, ListedArticle>,
  totals: Totals,
): PersonDetail {
  const named = appearances.filter(({ as }) => as.mentions.length > 0);
  const shown = statements.slice(0, mostStatements);
  return {
    person: {
      id: person.id,
      name: person.name,
      offices: person.offices,
      statements: countKinds(statements),
      speaksIn: new Set(statements.map(({ article }) => article)).size,
      mentionedIn: named.length,
    },
    totals,
    offices: officesOf(appearances),
    statements: shown,
    mentions: named.slice(0, mostMentions).map(({ listed, as }) =>
      mentionEntry(
        listed,
        as.mentions.map((place) => ({ place, as: 'person' })),
      ),
    ),
    articles: articlesOf(shown, bySlug),
  };
}
