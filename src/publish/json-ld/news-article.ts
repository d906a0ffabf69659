import type { NewsArticleLeaf } from 'schema-dts';
import type { Article } from '../../model/article.ts';
import type { KnownDate } from '../../model/date-text.ts';
import { wordsOf } from '../../model/words.ts';
import { paths } from '../../site/paths.ts';
import { quotation } from './quotation.ts';
import { type Site, urlOf } from './site.ts';

/**
 * What is said of an article on its own page and on those of its statements. A title by the edition is a name, not a
 * headline, and only a printed date is given.
 */
export function labelled(
  { slug, title, language, date }: Pick<Article, 'slug' | 'title' | 'language'> & { readonly date: KnownDate },
  site: Site,
) {
  return {
    '@type': 'NewsArticle',
    ...(title.by === 'source' ? { headline: title.text } : { name: title.text }),
    inLanguage: language,
    ...(date.kind === 'printed' && { datePublished: date.date }),
    ...urlOf(site, paths.article(slug)),
  } satisfies NewsArticleLeaf;
}

/** What the text is based on: its outlet's page, and the source that it names, with the line that names it. */
const origins = ({ outlet, source }: Article['provenance']) => [
  ...(outlet === null || outlet.url === null ? [] : [{ '@type': 'CreativeWork' as const, url: outlet.url }]),
  ...(source === null
    ? []
    : [
        {
          '@type': 'CreativeWork' as const,
          name: source.name,
          creditText: source.printed,
          ...(source.url !== null && { url: source.url }),
        },
      ]),
];

/** An article with the words that it quotes, its publisher, and what it is based on. */
export function newsArticle(article: Article, site: Site): NewsArticleLeaf {
  const { provenance, statements, paragraphs, language } = article;
  const basis = origins(provenance);
  const quotations = statements
    .filter(({ kind }) => kind === 'direct')
    .map((statement) => quotation({ ...statement, words: wordsOf(statement, paragraphs) }, language, site));
  return {
    ...labelled(article, site),
    ...(provenance.outlet !== null && { publisher: { '@type': 'Organization', name: provenance.outlet.name } }),
    ...(basis.length > 0 && { isBasedOn: basis }),
    ...(quotations.length > 0 && { hasPart: quotations }),
  };
}
