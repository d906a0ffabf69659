import { statementKinds } from '../model/article.ts';
import { kindMeanings, kindNames } from '../model/kind-names.ts';
import paragraph from './MarkedParagraph.module.css';
import styles from './MarksLegend.module.css';

/** The marks of each kind, on sample words. */
export function MarksLegend() {
  return (
    <div className={styles.legend}>
      <dl>
        {statementKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <span className={paragraph.mark} data-kind={kind} data-voice="1">
                {kindNames[kind]}
              </span>
            </dt>
            <dd>{kindMeanings[kind]}</dd>
          </div>
        ))}
      </dl>
      <p>
        The small number at the start of a mark counts the statements of the article and leads to its place. Where
        several people speak, the speaker’s initials stand before it, and speakers differ in colour and in the frame
        around both. People and countries in the text are underlined with a fine line and lead to their pages.
      </p>
    </div>
  );
}
