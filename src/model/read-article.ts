import type { Article, Speaker, Statement } from './article.ts';
import { statementsByParagraph, voiceFinder } from './article-voices.ts';
import { memoizeByKey } from './memoize-by-key.ts';
import type { StatementId } from './ids.ts';
import { kindNames } from './kind-names.ts';
import { markArticle } from './mark-article.ts';
import type { MarkedNode } from './marked-text.ts';
import { count } from './plural.ts';
import { type Voice, type Voices, voicesOf } from './voices.ts';

/** What a mark in the text shows of its statement. */
export interface MarkAppearance {
  /** From 1, in the order of the text. */
  readonly position: number;
  /** The speaker's number in this article. */
  readonly voice: number;
  /** Shown where several people speak. */
  readonly initials: string | null;
  /** “Statement 2 of 9: Ada Moen, quoted” */
  readonly label: string;
}

/** An article as it is read: everything that its page derives from it. */
export interface MarkedArticle {
  readonly marked: {
    readonly paragraphs: readonly (readonly MarkedNode[])[];
    readonly severalSpeak: boolean;
    readonly description: string;
  };
  readonly groups: readonly (readonly Statement[])[];
  readonly voices: Voices;
  readonly voiceOf: (statement: { readonly speaker: Speaker }) => Voice | undefined;
  readonly find: (id: StatementId) => Statement | undefined;
  /** From 1; 0 for one that the article has not. */
  readonly positionOf: (id: StatementId) => number;
  readonly look: (id: StatementId) => MarkAppearance | undefined;
}

/** Derived once for each article, however often its page renders. */
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
    look: (id) => {
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
