import type { ArticleCountry } from '../model/article.ts';
import type { StatementEntry, Totals } from '../model/catalogue.ts';
import type { CountryDetail } from '../model/details.ts';
import type { Country } from '../model/edition.ts';
import type { PersonId, Slug } from '../model/ids.ts';
import { countKinds } from '../model/kind-counts.ts';
import type { ListedArticle } from './entries.ts';
import { mentionEntry } from './mention-entry.ts';
import { articlesOf, maxListedMentions, maxListedStatements } from './person-detail.ts';

/** One country in the whole edition. Lists are in the order of the edition's articles. */
export interface CountryRecord {
  readonly country: Country;
  /** By those who speak for it. */
  readonly statements: readonly StatementEntry[];
  /** The articles that list it, each with how the article names it. */
  readonly appearances: readonly { readonly listed: ListedArticle; readonly country: ArticleCountry }[];
}

function speakersOf(statements: readonly StatementEntry[]): CountryDetail['speakers'] {
  const speakers = new Map<PersonId, { name: string; said: StatementEntry[] }>();
  for (const statement of statements) {
    if (statement.speaker.kind !== 'person') continue;
    const { id, name } = statement.speaker;
    const speaker = speakers.get(id);
    if (speaker) speaker.said.push(statement);
    else speakers.set(id, { name, said: [statement] });
  }
  return [...speakers]
    .toSorted(([a, { said: saidByA }], [b, { said: saidByB }]) => saidByB.length - saidByA.length || (a < b ? -1 : 1))
    .map(([id, { name, said }]) => ({ id, name, statements: countKinds(said) }));
}

/**
 * What a country's page shows. `bySlug` has every article of the edition; `totals` are the edition's, which counts are
 * counted out of.
 */
export function countryDetail(
  { country, statements, appearances }: CountryRecord,
  bySlug: ReadonlyMap<Slug, ListedArticle>,
  totals: Totals,
): CountryDetail {
  const named = appearances.filter((one) => one.country.mentions.length > 0);
  const shown = statements.slice(0, maxListedStatements);
  return {
    country: {
      code: country.code,
      name: country.name,
      statements: countKinds(statements),
      spokenForInArticles: new Set(statements.map(({ article }) => article)).size,
      mentionedInArticles: named.length,
    },
    totals,
    speakers: speakersOf(statements),
    statements: shown,
    mentions: named.slice(0, maxListedMentions).map((one) => mentionEntry(one.listed, one.country.mentions)),
    articles: articlesOf(shown, bySlug),
  };
}
