import { useLayoutEffect } from 'react';
import type { StatementKind } from '../model/article.ts';
import type { PastWording } from '../model/catalogue.ts';
import type { StatementDetail } from '../model/details.ts';
import { type WordingChange, compareWordings } from '../model/compare-wordings.ts';
import { calendarText } from '../model/date-text.ts';
import { kindNames } from '../model/kind-names.ts';
import { quotedText } from '../model/words.ts';
import styles from './RewordedNotice.module.css';

interface Props {
  /** The wording that the link was made for; not the present one. */
  readonly rev: string;
  readonly page: StatementDetail;
}

/** Above a statement that was linked to in another wording: both, what changed, when and why. */
export function RewordedNotice({ rev, page }: Props) {
  const pastWordings = page.pastWordings ?? [];
  const index = pastWordings.findLastIndex((past) => past.rev === rev);
  const before = pastWordings[index];

  // Until now index.html's script has kept the page out of sight, so that this pushes nothing about.
  useLayoutEffect(() => {
    delete document.documentElement.dataset['revised'];
  }, []);

  return (
    <section className={styles.reworded} aria-labelledby="another-wording">
      <h2 id="another-wording">
        {before === undefined
          ? 'This link names a wording that the edition does not know.'
          : 'The wording has changed since this link was made.'}
      </h2>
      {before === undefined ? (
        <p>
          The link may be cut off or misspelt, or the wording was changed without a record. Below stands what the
          edition has.
        </p>
      ) : (
        <Comparison before={before} changes={pastWordings.slice(index)} page={page} />
      )}
    </section>
  );
}

interface ComparisonProps {
  readonly before: PastWording;
  /** That wording and those after it, each with what ended it. */
  readonly changes: readonly PastWording[];
  readonly page: StatementDetail;
}

function Comparison({ before, changes, page: { statement, article } }: ComparisonProps) {
  const { kind, words } = statement;
  const { language } = article;
  const compared = compareWordings(quotedText(before.kind, before.words), quotedText(kind, words), language);
  const named = (one: StatementKind) => (before.kind === kind ? '' : `, ${kindNames[one].toLowerCase()}`);
  return (
    <>
      <ul className={styles.changes}>
        {changes.map(({ until, reason }, i) => (
          // On one day it may have changed twice, for the same reason.
          <li key={`${i} ${until}`}>
            On {calendarText(until)}: {reason}
          </li>
        ))}
      </ul>
      <div className={styles.both}>
        <Wording name={`Then${named(before.kind)}`} language={language} changes={compared} without="added" />
        <Wording name={`Now${named(kind)}`} language={language} changes={compared} without="removed" />
      </div>
    </>
  );
}

interface WordingProps {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly changes: readonly WordingChange[];
  /** What this wording has not. */
  readonly without: 'added' | 'removed';
}

function Wording({ name, language, changes, without }: WordingProps) {
  return (
    <div>
      <h3>{name}</h3>
      <p lang={language}>
        {changes.map(({ kind, text }, i) =>
          // A stretch may be there twice.
          kind === without ? null : <Stretch key={`${i} ${text}`} kind={kind} text={text} />,
        )}
      </p>
    </div>
  );
}

function Stretch({ kind, text }: WordingChange) {
  if (kind === 'same') return text;
  // A line drawn over the blank after a word looks like a mistake.
  const words = text.trimEnd() || text;
  return (
    <>
      {kind === 'removed' ? <del>{words}</del> : <ins>{words}</ins>}
      {text.slice(words.length)}
    </>
  );
}
