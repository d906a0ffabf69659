import { Fragment } from 'react';
import type { StatementKind } from '../model/article.ts';
import type { StatementDetail } from '../model/details.ts';
import styles from './InContext.module.css';

interface Props {
  readonly context: StatementDetail['context'];
  readonly kind: StatementKind;
  readonly language: string;
}

/** The paragraph that a statement stands in, with its words marked. */
export function InContext({ context, kind, language }: Props) {
  return (
    <div className={styles.context} lang={language} data-voice="1">
      {context.map(({ text, pieces }, paragraph) => {
        const parts = pieces.map(({ start, end }, i) => ({
          before: text.slice(pieces[i - 1]?.end ?? 0, start),
          words: text.slice(start, end),
        }));
        return (
          <p key={`paragraph ${paragraph}`}>
            {parts.map(({ before, words }, i) => (
              // Two pieces may have the same words.
              <Fragment key={`${i} ${words}`}>
                {before}
                <mark data-kind={kind}>{words}</mark>
              </Fragment>
            ))}
            {text.slice(pieces.at(-1)?.end ?? 0)}
          </p>
        );
      })}
    </div>
  );
}
