import { Fragment } from 'react';
import type { StatementDetail } from '../model/catalogue.ts';
import styles from './AttributingSentence.module.css';

interface Props {
  readonly page: Pick<StatementDetail, 'sentence' | 'attributing'>;
  readonly language: string;
}

/** The sentence that attributes a statement, with the words that name its speaker and those that attribute it. */
export function AttributingSentence({ page: { sentence, attributing }, language }: Props) {
  return (
    <p className={styles.sentence} lang={language}>
      {attributing.map(({ start, end }, i) => (
        <Fragment key={start}>
          {sentence.slice(attributing[i - 1]?.end ?? 0, start)}
          <b>{sentence.slice(start, end)}</b>
        </Fragment>
      ))}
      {sentence.slice(attributing.at(-1)?.end ?? 0)}
    </p>
  );
}
