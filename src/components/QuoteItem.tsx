import { Link } from 'react-router';
import type { ArticleEntry, StatementEntry } from '../model/catalogue.ts';
import { citation } from '../model/citation.ts';
import { dateText } from '../model/date-text.ts';
import { kindNames } from '../model/kind-names.ts';
import { paths } from '../paths.ts';
import styles from './QuoteItem.module.css';
import { SpeakerName } from './SpeakerName.tsx';
import { StatementActions } from './StatementActions.tsx';
import { StatementWords } from './StatementWords.tsx';

export type QuoteArticle = Pick<ArticleEntry, 'slug' | 'title' | 'source' | 'date'>;

interface Props {
  readonly statement: StatementEntry;
  readonly article: QuoteArticle;
  /** Left out where the whole list is one speaker's. */
  readonly withSpeaker?: boolean;
}

/** A statement in a list: the words large, and beside them who said it, how, and where. */
export function QuoteItem({ statement, article, withSpeaker = true }: Props) {
  const { id, kind, speaker, office, words, cue } = statement;
  return (
    <li className={styles.item} data-kind={kind}>
      <StatementWords id={id} kind={kind} words={words} />
      <div className={styles.by}>
        {withSpeaker && (
          <p className={styles.speaker}>
            <SpeakerName speaker={speaker} />
          </p>
        )}
        {office !== null && <p>{office}</p>}
        <p>
          {kindNames[kind]}: <q className={styles.cue}>{cue}</q>
        </p>
        <p>
          <Link to={paths.statementInArticle(article.slug, id)} data-step>
            {article.title.text}
          </Link>
          <br />
          {article.source ?? 'Source not named'}, {dateText(article.date)}
        </p>
        <StatementActions
          id={id}
          article={article.slug}
          about={`statement by ${speaker.name}: ${words[0].slice(0, 60)}…`}
          citation={(url) => citation({ ...statement, ...article, url })}
        />
      </div>
    </li>
  );
}
