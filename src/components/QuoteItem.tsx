import type { ArticleLabel, StatementEntry } from '../model/catalogue.ts';
import { kindNames } from '../model/kind-names.ts';
import { paths } from '../site/paths.ts';
import { firstWords } from '../model/statement-title.ts';
import { AppLink } from './AppLink.tsx';
import { ArticleSource } from './ArticleSource.tsx';
import styles from './QuoteItem.module.css';
import { SpeakerName } from './SpeakerName.tsx';
import { StatementActions } from './StatementActions.tsx';
import { StatementWords } from './StatementWords.tsx';

interface Props {
  readonly statement: StatementEntry;
  readonly article: ArticleLabel;
  /** Left out where the whole list is one speaker's. */
  readonly withSpeaker?: boolean;
}

/** A statement in a list: the words large, and beside them who said it, how, and where. */
export function QuoteItem({ statement, article, withSpeaker = true }: Props) {
  const { id, kind, speaker, office, words, cue } = statement;
  return (
    <li className={styles.item} data-kind={kind}>
      <StatementWords id={id} kind={kind} words={words} language={article.language} />
      <div className={styles.by}>
        {withSpeaker && (
          <p className={styles.speaker}>
            <SpeakerName speaker={speaker} />
          </p>
        )}
        {office !== null && <p>{office}</p>}
        <p>
          <AppLink className="target" to={paths.statement(id)}>
            {kindNames[kind]}
          </AppLink>
          {': '}
          <q className={styles.cue} lang={article.language}>
            {cue}
          </q>
        </p>
        <p className={styles.title}>
          <AppLink
            className="target"
            to={paths.statementInArticle(article.slug, id)}
            data-step
            lang={article.title.by === 'source' ? article.language : undefined}
          >
            {article.title.text}
          </AppLink>
        </p>
        <p>
          <ArticleSource article={article} />
        </p>
        <StatementActions
          statement={{ ...article, ...statement }}
          about={`statement by ${speaker.name}: ${firstWords(words[0])}`}
        />
      </div>
    </li>
  );
}
