import type { Article, Statement } from '../model/article.ts';
import { citedArticle } from '../model/source-of.ts';
import type { StatementId } from '../model/ids.ts';
import { kindNames } from '../model/kind-names.ts';
import { attributionPhrase } from '../model/attribution-phrase.ts';
import { textAt } from '../model/place.ts';
import { speakerKey } from '../model/speaker.ts';
import { voiceAppearance } from '../model/voice-appearance.ts';
import type { Voice } from '../model/voices.ts';
import { quotedText, wordsOf } from '../model/words.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import styles from './ArticleNotes.module.css';
import { ItemBoundary } from './ItemBoundary.tsx';
import { SpeakerName } from './SpeakerName.tsx';
import { StatementActions } from './StatementActions.tsx';
import { useAbsolute } from '../hooks/use-absolute.ts';

interface Props {
  readonly article: Article;
  /** One list a paragraph. */
  readonly groups: readonly (readonly Statement[])[];
  readonly positionOf: (id: StatementId) => number;
  readonly voiceOf: (statement: Statement) => Voice | undefined;
  readonly arrived: StatementId | null;
}

/**
 * The statements of an article, each with its speaker and attribution. There is one list per paragraph, even an empty
 * one: the style sheet places the lists beside their paragraphs, row by row.
 */
export function ArticleNotes({ article, groups, positionOf, voiceOf, arrived }: Props) {
  const absolute = useAbsolute();
  return groups.map((statements, paragraph) => (
    // A paragraph's number is its identity.
    <ol key={`of paragraph ${paragraph}`} className={styles.group}>
      {statements.map((statement, i) => (
        <ItemBoundary key={statement.id} what="This statement" to={paths.statement(statement.id)}>
          <Note
            article={article}
            statement={statement}
            position={positionOf(statement.id)}
            voice={voiceOf(statement)?.number ?? 1}
            first={i === 0}
            arrived={arrived === statement.id}
            address={absolute(paths.statement(statement.id))}
          />
        </ItemBoundary>
      ))}
    </ol>
  ));
}

interface NoteProps {
  readonly article: Article;
  readonly statement: Statement;
  readonly position: number;
  readonly voice: number;
  /** Of its paragraph. */
  readonly first: boolean;
  readonly arrived: boolean;
  /** Absolute address of the statement's own page, for print. */
  readonly address: string;
}

function Note({ article, statement, position, voice, first, arrived, address }: NoteProps) {
  const { id, kind, speaker, cue } = statement;
  const { paragraphs } = article;
  const words = wordsOf(statement, paragraphs);
  const before = article.statements[position - 2];
  return (
    <li
      className={styles.note}
      data-kind={kind}
      data-voice={voiceAppearance(voice)}
      data-arrived={arrived || undefined}
      // The note before already names the speaker, in this list or an earlier one.
      data-same-speaker={
        before !== undefined && speakerKey(before.speaker) === speakerKey(speaker)
          ? first
            ? 'above'
            : 'beside'
          : undefined
      }
    >
      <p className={styles.speaker}>
        <AppLink className={styles.number} to={`#${id}`} aria-label={`Statement ${position} in the text`}>
          {position}
        </AppLink>
        <span className={styles.name}>
          <SpeakerName speaker={speaker} />
        </span>
      </p>
      <p className={styles.how}>
        <AppLink className="target" to={paths.statement(id)}>
          {kindNames[kind]}
        </AppLink>
        {': '}
        <span className={styles.cue}>{attributionPhrase(statement, paragraphs)}</span>
      </p>
      <p className={styles.words}>{quotedText(kind, words)}</p>
      <p className={styles.address}>{address}</p>
      <StatementActions
        statement={{
          ...citedArticle(article),
          ...statement,
          article: article.slug,
          language: article.language,
          words,
          cue: textAt(paragraphs, cue),
        }}
        about={`statement ${position} by ${speaker.name}`}
      />
    </li>
  );
}
