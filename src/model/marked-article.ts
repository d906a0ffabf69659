import type { Article, Speaker, Statement } from './article.ts';
import { statementsByParagraph, voiceFinder } from './article-voices.ts';
import { memoizeByKey } from './memoize-by-key.ts';
import type { StatementId } from './ids.ts';
import { kindNames } from './kind-names.ts';
import { markArticle } from './mark-article.ts';
import type { MarkedNode } from './marked-text.ts';
import { count } from './plural.ts';
import { type Voice, type Voices, voicesOf } from './voices.ts';

/** How a mark in the text shows its statement. */
export interface MarkAppearance {
  /** From 1, in the order of the text. */
  readonly position: number;
  /** The speaker's number in this article. */
  readonly voice: number;
  /** The speaker's, where the article has several speakers; else `null`. */
  readonly initials: string | null;
  /** For screen readers: “Statement 2 of 9: Ada Moen, quoted”. */
  readonly label: string;
}

/** Everything that an article's page derives from it. */
export interface MarkedArticle {
  readonly marked: {
    /** The text, each paragraph cut into pieces with marks and links. */
    readonly paragraphs: readonly (readonly MarkedNode[])[];
    /** Whether the article has more than one speaker. */
    readonly severalSpeak: boolean;
    /** Of the page, in a sentence. */
    readonly description: string;
  };
  /** The statements by the paragraph in which each begins: one list for each paragraph. */
  readonly groups: readonly (readonly Statement[])[];
  readonly voices: Voices;
  /** The voice of a statement's speaker. */
  readonly voiceOf: (statement: { readonly speaker: Speaker }) => Voice | undefined;
  readonly find: (id: StatementId) => Statement | undefined;
  /** The statement's place in the order of the text, from 1; 0 for one that the article does not have. */
  readonly positionOf: (id: StatementId) => number;
  readonly appearanceOf: (id: StatementId) => MarkAppearance | undefined;
}

/** Derives them once for each article, however often its page renders. */
export const markedArticle = memoizeByKey((article: Article): MarkedArticle => {
  const { statements } = article;
  const voices = voicesOf(article);
  const voice = voiceFinder(voices);
  const severalSpeak = voices.quoted.length + voices.reportedOnly.length > 1;
  const positions = new Map(statements.map(({ id }, i) => [id, i + 1]));
  const find = (id: StatementId) => statements[(positions.get(id) ?? 0) - 1];
  return {
    marked: {
      paragraphs: markArticle(article),
      severalSpeak,
      description: `Who said what in “${article.title.text}”: ${count(statements.length, 'statement')}.`,
    },
    groups: statementsByParagraph(article),
    voices,
    voiceOf: ({ speaker }) => voice(speaker),
    find,
    positionOf: (id) => positions.get(id) ?? 0,
    appearanceOf: (id) => {
      const statement = find(id);
      if (statement === undefined) return undefined;
      const position = positions.get(id) ?? 0;
      const { speaker, kind } = statement;
      return {
        position,
        voice: voice(speaker)?.number ?? 1,
        initials: severalSpeak ? (voice(speaker)?.initials ?? null) : null,
        label: `Statement ${position} of ${statements.length}: ${speaker.name}, ${kindNames[kind].toLowerCase()}`,
      };
    },
  };
});
