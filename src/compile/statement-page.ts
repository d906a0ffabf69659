import type { StatementPage } from '../model/catalogue.ts';
import { slice } from '../model/place.ts';
import { articleLabel } from './entries.ts';
import type { Listed } from './entries.ts';

/** The pages of an article's statements, in the text's order. */
export const statementPages = (listed: Listed): StatementPage[] => {
  const { article, statements } = listed;
  const { paragraphs, language } = article;
  return article.statements.flatMap((full, index) => {
    const statement = statements[index];
    if (!statement) return [];
    const inside = [...new Set(full.content.map(({ paragraph }) => paragraph))];
    return {
      statement,
      speaksFor: full.speaksFor,
      article: { ...articleLabel(listed), language },
      position: index + 1,
      of: statements.length,
      previous: statements[index - 1]?.id ?? null,
      next: statements[index + 1]?.id ?? null,
      speakerPhrase: slice(paragraphs, full.speakerPhrase),
      sentence: slice(paragraphs, full.sentence),
      context: inside.map((paragraph) => ({
        text: paragraphs[paragraph] ?? '',
        pieces: full.content
          .filter((place) => place.paragraph === paragraph)
          .map(({ start, end }) => ({ start, end })),
      })),
    };
  });
};
