import type { Article } from './article.ts';
import { markParagraph, type MarkedNode, type MentionSpan, type StatementSpan } from './marked-text.ts';
import type { Place } from './place.ts';

/** The paragraphs of an article, each cut into pieces with statements marked and people and countries linked. */
export function markArticle(article: Article): readonly (readonly MarkedNode[])[] {
  const paragraphs = article.paragraphs.map((text) => ({
    text,
    statements: [] as StatementSpan[],
    mentions: [] as MentionSpan[],
  }));

  for (const { id, kind, content } of article.statements) {
    for (const [index, { paragraph, start, end }] of content.entries()) {
      paragraphs[paragraph]?.statements.push({ id, kind, first: index === 0, start, end });
    }
  }

  const mention = ({ paragraph, start, end }: Place, target: MentionSpan['target']) =>
    paragraphs[paragraph]?.mentions.push({ target, start, end });
  for (const { id, mentions } of article.people) {
    for (const place of mentions) mention(place, { kind: 'person', id });
  }
  for (const { code, mentions } of article.countries) {
    for (const { place, namedBy } of mentions) mention(place, { kind: 'country', code, namedBy });
  }

  return paragraphs.map(({ text, statements, mentions }) => markParagraph(text, statements, mentions));
}
