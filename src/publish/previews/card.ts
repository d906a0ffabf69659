import type { StatementKind } from '../../model/article.ts';
import type { ArticleLabel, StatementEntry } from '../../model/catalogue.ts';
import { dateText } from '../../model/date-text.ts';
import type { EditionFacts } from '../../model/edition.ts';
import { groupBy } from '../../model/group-by.ts';
import { countKinds } from '../../model/kind-counts.ts';
import { kindNames } from '../../model/kind-names.ts';
import { grouped } from '../../model/plural.ts';
import { speakerKey } from '../../model/speaker.ts';
import { shareOf } from '../../model/tally.ts';
import { quotedText } from '../../model/words.ts';

/** What one preview picture says, in plain texts: equal cards are equal pictures. */
export type Card = StatementCard | ArticleCard | SiteCard;

/** A text that may be cut where it is too long, and what is said of it, which may not. */
export interface NotedText {
  readonly text: string;
  readonly note: string;
}

export interface StatementCard {
  readonly card: 'statement';
  readonly kind: StatementKind;
  readonly kindName: string;
  /** Direct speech is in quotation marks, reported speech never. */
  readonly words: string;
  readonly speaker: string;
  readonly office: NotedText | null;
  readonly source: NotedText;
  readonly edition: string;
}

export interface ArticleCard {
  readonly card: 'article';
  readonly title: string;
  /** Said below the title: whose it is, where it is not the source's. */
  readonly note: string | null;
  readonly source: NotedText;
  /** Those who speak, and what part of the statements is theirs. */
  readonly speakers: readonly { readonly name: string; readonly share: string }[];
  /** How many speakers are not named. */
  readonly more: string | null;
  readonly edition: string;
}

export interface SiteCard {
  readonly card: 'site';
  readonly name: string;
  readonly about: string;
}

/** Where an article is from and when it was written: nothing more certain than it is. */
const sourceLine = ({
  source,
  sourceIsClaimed,
  date,
}: Pick<ArticleLabel, 'source' | 'sourceIsClaimed' | 'date'>): NotedText => ({
  text: source ?? 'Source not named',
  note: `${sourceIsClaimed ? ', as the article names its source' : ''}\u00a0· ${dateText(date)}`,
});

/** Speakers named on a card; the rest are counted. */
const namedAtMost = 3;

export function statementCard(
  { kind, words, speaker, office }: StatementEntry,
  article: ArticleLabel,
  edition: EditionFacts,
): StatementCard {
  return {
    card: 'statement',
    kind,
    kindName: kindNames[kind],
    words: quotedText(kind, words),
    speaker: speaker.name,
    office: office === null ? null : { text: office, note: ', as the article gives it' },
    source: sourceLine(article),
    edition: edition.name,
  };
}

/** Who makes these statements of one article, those with the most of them first. */
function speakersOf(statements: readonly StatementEntry[]): ArticleCard['speakers'] {
  const all = countKinds(statements);
  return [...groupBy(statements, ({ speaker }) => speakerKey(speaker)).values()]
    .map((theirs) => ({ name: theirs[0]?.speaker.name ?? '', count: theirs.length, counts: countKinds(theirs) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, counts }) => ({ name, share: shareOf(counts, all) }));
}

/** `statements` are the article's, in its order. */
export function articleCard(
  { title, ...article }: ArticleLabel,
  statements: readonly StatementEntry[],
  edition: EditionFacts,
): ArticleCard {
  const speakers = speakersOf(statements);
  return {
    card: 'article',
    title: title.text,
    note: title.by === 'edition' ? 'Headline by the edition' : null,
    source: sourceLine(article),
    speakers: speakers.slice(0, namedAtMost),
    more: speakers.length > namedAtMost ? `and ${grouped(speakers.length - namedAtMost)} more` : null,
    edition: edition.name,
  };
}

export function siteCard({ name, about }: EditionFacts): SiteCard {
  return { card: 'site', name, about };
}
