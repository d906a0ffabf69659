import type { Article } from './article.ts';
import { citedArticle } from './source-of.ts';

/**
 * Meta tags of an article, by name, for reference managers and in Open Graph; `null` for a tag without a value. The
 * names are those that Zotero's translators “Embedded Metadata” and “RDF” know: `z:itemType` overrules their guesses,
 * `DC.source` is the publication, and `DC.description` becomes Zotero's “Extra”. Only a printed date is given, and as a
 * time only a whole day.
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
