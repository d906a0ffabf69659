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

/** The texts of one preview picture: equal cards are equal pictures. */
export type Card = StatementCard | ArticleCard | SiteCard;

/** A text that may be cut where it is too long, with a note about it that may not. */
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
  /** Stands below the title: whose it is, where it is not the source's. */
  readonly note: string | null;
  readonly source: NotedText;
  /** The first speakers, with their share of the statements. */
  readonly speakers: readonly { readonly name: string; readonly share: string }[];
  /** How many other speakers there are. */
  readonly more: string | null;
  readonly edition: string;
}

export interface SiteCard {
  readonly card: 'site';
  readonly name: string;
  readonly about: string;
}

/** An article's source and date, each with what is uncertain about it. */
const sourceLine = ({
  source,
  sourceIsClaimed,
  date,
}: Pick<ArticleLabel, 'source' | 'sourceIsClaimed' | 'date'>): NotedText => ({
  text: source ?? 'Source not named',
  note: `${sourceIsClaimed ? ', as the article names its source' : ''}\u00a0· ${dateText(date)}`,
});

/** Speakers named on a card; the others are counted. */
const maxNamedSpeakers = 3;

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

/** The speakers of one article's statements, the one with the most first. */
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
    speakers: speakers.slice(0, maxNamedSpeakers),
    more: speakers.length > maxNamedSpeakers ? `and ${grouped(speakers.length - maxNamedSpeakers)} more` : null,
    edition: edition.name,
  };
}

export function siteCard({ name, about }: EditionFacts): SiteCard {
  return { card: 'site', name, about };
}
