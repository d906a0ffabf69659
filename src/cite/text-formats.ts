import {
  articleCitation,
  articleFacts,
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
import { escapeHtml } from './escape-html.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const accessedOn = ({ accessed }: Citing): string => `accessed ${calendarText(accessed)}`;

/** The words, who made them and where, and the link: a line each. */
export function wordsWithLink(citing: Citing): string {
  const { article, statement } = citing;
  const said = statement === null ? article.title.text : attributed(statement);
  const where = statement === null ? articleFacts(article) : `“${article.title.text}” (${articleFacts(article)})`;
  return `${said}\n${where}\n${article.url} (${accessedOn(citing)})`;
}

/** One sentence. */
export function plainCitation(citing: Citing): string {
  const { article, statement } = citing;
  const cited = statement === null ? articleCitation(article) : citation({ ...statement, ...article });
  return `${cited}, ${accessedOn(citing)}`;
}

/** An address as the target of a link of Markdown. */
const target = (url: string): string => `<${url.replaceAll(/[<>\\]/g, encodeURIComponent)}>`;

/** Quoted words as a quotation, reported ones as a paragraph. */
export function markdown(citing: Citing): string {
  const { article, statement } = citing;
  const link = `[${escapeMarkdown(article.title.text)}](${target(article.url)})`;
  const where = `${link} (${escapeMarkdown(articleFacts(article))}), ${accessedOn(citing)}`;
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
  `(${escapeHtml(articleFacts(article))})`;

const by = (statement: CitedStatement): string =>
  escapeHtml(statement.kind === 'direct' ? whoOf(statement) : reportedBy(statement));

/**
 * HTML to put into another page: a `blockquote` with its address, reported words in a `p`. Without script or style,
 * it is text that works anywhere.
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
