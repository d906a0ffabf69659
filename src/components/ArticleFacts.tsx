import type { ReactNode } from 'react';
import type { Article } from '../model/article.ts';
import { speakerKey } from '../model/speaker.ts';
import styles from './ArticleFacts.module.css';
import { CiteArticle } from './CiteArticle.tsx';
import { DateEvidence } from './DateEvidence.tsx';
import type { Seeking } from './FindButton.tsx';
import { LeftOut } from './LeftOut.tsx';
import { NamedCountries } from './NamedCountries.tsx';
import { NamedPeople } from './NamedPeople.tsx';
import { ProvenanceChain } from './ProvenanceChain.tsx';
import { Related } from './Related.tsx';

interface Props extends Seeking {
  readonly article: Article;
  readonly edition: string;
  /** Shown after the facts. */
  readonly children?: ReactNode;
}

/** What the edition knows about a text, shown after it: people, countries, provenance, what was left out. */
export function ArticleFacts({ article, edition, sought, onSeek, children }: Props) {
  const { people, countries, removed, related } = article;
  const speakers = new Map(article.statements.map(({ speaker }) => [speakerKey(speaker), speaker.name]));
  return (
    <div className={styles.facts}>
      {people.length > 0 && (
        <NamedPeople people={people} speaks={(key) => speakers.has(key)} sought={sought} onSeek={onSeek} />
      )}
      {countries.length > 0 && <NamedCountries article={article} sought={sought} onSeek={onSeek} />}
      <ProvenanceChain article={article} speakers={speakers.values()} edition={edition} />
      <DateEvidence article={article} />
      {removed.length > 0 && <LeftOut removed={removed} />}
      {related.length > 0 && <Related related={related} />}
      <CiteArticle article={article} />
      {children}
    </div>
  );
}
