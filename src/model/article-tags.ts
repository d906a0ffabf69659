import type { Article } from './article.ts';
import { citedArticle } from './source-of.ts';

/**
 * An article in the form in which reference managers take it up, and Open Graph's for articles. Names and order of
 * precedence are those of Zotero's translators “Embedded Metadata” and “RDF”, which know the prefixes undeclared:
 * `z:itemType` overrules all that they would guess, `DC.source` is the publication, and `DC.description`, beside
 * such a type, what Zotero calls “extra”. Only a date that is printed is a date here, and only a day a time.
 */
export function articleTags(article: Pick<Article, 'title' | 'language' | 'date' | 'provenance'>) {
  const { title, source, sourceIsClaimed, date } = citedArticle(article);
  const printed = date.kind === 'printed' ? date.date : null;
  const notes = [
    title.by === 'edition' && 'Headline by the edition',
    sourceIsClaimed && 'Source as the article names it',
  ];
  return {
    'og:type': 'article',
    'article:published_time': printed?.length === 10 ? printed : null,
    'z:itemType': 'newspaperArticle',
    'DC.type': 'newspaperArticle',
    'DC.title': title.text,
    'DC.source': source,
    'DC.date': printed,
    'DC.language': article.language,
    'DC.description': notes.filter(Boolean).join('. ') || null,
  };
}
