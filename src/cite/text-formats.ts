import {
  articleCitation,
  publicationFacts,
  attributed,
  citation,
  type CitedArticle,
  type CitedStatement,
  reportedBy,
  whoOf,
} from '../model/citation.ts';
import { calendarText } from '../model/date-text.ts';
import { quotedText } from '../model/words.ts';
import type { Citing } from './citing.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const accessedOn = ({ accessed }: Citing): string => `accessed ${calendarText(accessed)}`;

/** The words with their speaker, the article, and the link, each on a line. */
export function wordsWithLink(citing: Citing): string {
  const { article, statement } = citing;
  const said = statement === null ? article.title.text : attributed(statement);
  const where =
    statement === null ? publicationFacts(article) : `“${article.title.text}” (${publicationFacts(article)})`;
  return `${said}\n${where}\n${article.url} (${accessedOn(citing)})`;
}

/** The citation in one sentence. */
export function plainCitation(citing: Citing): string {
  const { article, statement } = citing;
  const cited = statement === null ? articleCitation(article) : citation({ ...statement, ...article });
  return `${cited}, ${accessedOn(citing)}`;
}

/** An address as the target of a Markdown link. */
const target = (url: string): string => `<${url.replaceAll(/[<>\\]/g, encodeURIComponent)}>`;

/** The citation in Markdown: quoted words as a block quotation, reported ones as a paragraph. */
export function markdown(citing: Citing): string {
  const { article, statement } = citing;
  const link = `[${escapeMarkdown(article.title.text)}](${target(article.url)})`;
  const where = `${link} (${escapeMarkdown(publicationFacts(article))}), ${accessedOn(citing)}`;
  if (statement === null) return where;
  const { kind, words } = statement;
  const said = escapeMarkdown(quotedText(kind, words));
  switch (kind) {
    case 'direct':
      return `> ${said}\n>\n> — ${escapeMarkdown(whoOf(statement))}, in ${where}`;
    case 'mixed':
      return `> ${said}\n>\n> — ${escapeMarkdown(reportedBy(statement))}, in ${where}`;
    case 'indirect':
      return `${escapeMarkdown(reportedBy(statement))}: ${said} — in ${where}`;
  }
}

const linked = (article: CitedArticle): string =>
  `<cite><a href="${escapeHtml(article.url)}">${escapeHtml(article.title.text)}</a></cite> ` +
  `(${escapeHtml(publicationFacts(article))})`;

const by = (statement: CitedStatement): string =>
  escapeHtml(statement.kind === 'direct' ? whoOf(statement) : reportedBy(statement));

/**
 * HTML to embed in another page: quoted words in a `blockquote` with their address, reported ones in a `p`. It has neither
 * scripts nor styles.
 */
export function html(citing: Citing): string {
  const { article, statement, language } = citing;
  const where = `${linked(article)}, ${accessedOn(citing)}`;
  if (statement === null) return `<p>${where}</p>`;
  const said = escapeHtml(quotedText(statement.kind, statement.words));
  const lang = escapeHtml(language);
  return statement.kind === 'indirect'
    ? `<p>${by(statement)}: <span lang="${lang}">${said}</span> — in ${where}</p>`
    : `<blockquote cite="${escapeHtml(article.url)}" lang="${lang}"><p>${said}</p></blockquote>\n` +
        `<p>— ${by(statement)}, in ${where}</p>`;
}
