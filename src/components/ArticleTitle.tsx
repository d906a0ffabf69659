import { Link } from 'react-router';
import type { ArticleLabel } from '../model/catalogue.ts';
import styles from './ArticleTitle.module.css';

interface Props {
  readonly article: Pick<ArticleLabel, 'title' | 'language'>;
  readonly to: string;
}

/** A link that is named by an article's title, and says so where the title is the edition's. */
export function ArticleTitle({ article: { title, language }, to }: Props) {
  return (
    <>
      <Link to={to} data-step lang={title.by === 'source' ? language : undefined}>
        {title.text}
      </Link>
      {title.by === 'edition' && <small className={styles.by}> (the edition’s headline)</small>}
    </>
  );
}
