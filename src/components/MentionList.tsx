import type { MentionEntry } from '../model/details.ts';
import { countryFormLabels } from '../model/country-form-labels.ts';
import { times } from '../model/plural.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import { ArticleSource } from './ArticleSource.tsx';
import { ItemBoundary } from './ItemBoundary.tsx';
import styles from './MentionList.module.css';

/** The articles that name a person or country, each with the forms used and a sentence. */
export function MentionList({ mentions }: { readonly mentions: readonly MentionEntry[] }) {
  return (
    <ul className={styles.list}>
      {mentions.map((mention) => (
        <ItemBoundary key={mention.article.slug} what="This article" to={paths.article(mention.article.slug)}>
          <Mention mention={mention} />
        </ItemBoundary>
      ))}
    </ul>
  );
}

function Mention({ mention: { article, names, sentence } }: { readonly mention: MentionEntry }) {
  return (
    <li>
      <p className={styles.title}>
        <AppLink
          className="target"
          to={paths.article(article.slug)}
          data-step
          lang={article.title.by === 'source' ? article.language : undefined}
        >
          {article.title.text}
        </AppLink>
      </p>
      <p className={styles.source}>
        <ArticleSource article={article} />
      </p>
      <p className={styles.sentence} lang={article.language}>
        {sentence}
      </p>
      <ul className={styles.forms} aria-label="Named as">
        {names.map(({ text, namedBy, count }) => (
          <li key={`${namedBy ?? ''} ${text}`}>
            “{text}” {namedBy !== undefined && `${countryFormLabels[namedBy]}, `}
            {times(count)}
          </li>
        ))}
      </ul>
    </li>
  );
}
