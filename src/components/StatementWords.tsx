import type { StatementKind } from '../model/article.ts';
import type { Words } from '../model/catalogue.ts';
import type { StatementId } from '../model/ids.ts';
import styles from './StatementWords.module.css';

interface Props {
  readonly id: StatementId;
  readonly kind: StatementKind;
  readonly words: Words;
  readonly language?: string | undefined;
}

/** A statement's words: quoted speech as a quotation, reported speech never in quotation marks. */
export function StatementWords({ id, kind, words, language }: Props) {
  const pieces = words.map((piece, i) => (
    // Two pieces may have the same words.
    <span key={`${i} ${piece}`}>
      {i > 0 && (
        <span className={styles.gap} title="Other words stand here in the article">
          {' […] '}
        </span>
      )}
      {piece}
    </span>
  ));
  if (kind === 'indirect') {
    return (
      <p className={styles.words} data-statement={id} data-kind={kind} lang={language}>
        {pieces}
      </p>
    );
  }
  return (
    <blockquote className={styles.words} data-statement={id} data-kind={kind} lang={language}>
      {kind === 'direct' ? (
        <p>
          <span className={styles.open}>“</span>
          {pieces}”
        </p>
      ) : (
        <p>{pieces}</p>
      )}
    </blockquote>
  );
}
