import { Fragment } from 'react';
import type { StatementDetail } from '../model/details.ts';
import styles from './AttributingSentence.module.css';

interface Props {
  readonly page: Pick<StatementDetail, 'sentence' | 'attributionSpans'>;
  readonly language: string;
}

/** The sentence that attributes a statement, with the words that name its speaker and those that attribute it. */
export function AttributingSentence({ page: { sentence, attributionSpans }, language }: Props) {
  return (
    <p className={styles.sentence} lang={language}>
      {attributionSpans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {sentence.slice(attributionSpans[i - 1]?.end ?? 0, start)}
          <b>{sentence.slice(start, end)}</b>
        </Fragment>
      ))}
      {sentence.slice(attributionSpans.at(-1)?.end ?? 0)}
    </p>
  );
}
