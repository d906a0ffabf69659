import type { Article } from '../model/article.ts';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';
import { OutLink } from './OutLink.tsx';

interface Props {
  readonly article: Article;
  readonly speakers: Iterable<string>;
  readonly edition: string;
}

/** The chain from the speakers to this edition, each link as the text itself gives it. */
export function ProvenanceChain({ article, speakers, edition }: Props) {
  const { source, outlet } = article.provenance;
  // Speakers may share a name.
  const said = [...new Set(speakers)].join(', ');
  return (
    <Section id="where-from" heading="Where this text comes from">
      <ol className={styles.chain}>
        {said !== '' && (
          <li>
            <b>{said}</b>
            <small>Made the statements, according to the article.</small>
          </li>
        )}
        {source !== null && (
          <li>
            <OutLink name={source.name} url={source.url} />
            <small>
              The article names it as its source: <q>{source.printed}</q>. That is the article’s claim.
            </small>
          </li>
        )}
        <li>
          <OutLink name={outlet?.name ?? 'Outlet not known'} url={outlet?.url ?? null} />
          <small>{outlet === null ? 'The text does not say who published it.' : 'Published the article.'}</small>
        </li>
        <li>
          <b>{edition}</b>
          <small>
            This edition. It marked the statements
            {article.removed.length > 0 && ', and left out what is listed below'}; no other word is changed.
          </small>
        </li>
      </ol>
    </Section>
  );
}
