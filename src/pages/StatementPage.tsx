import { Suspense } from 'react';
import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import { ArticleSource } from '../components/ArticleSource.tsx';
import { AttributingSentence } from '../components/AttributingSentence.tsx';
import { InContext } from '../components/InContext.tsx';
import { OutLink } from '../components/OutLink.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { SpeakerName } from '../components/SpeakerName.tsx';
import { StatementActions } from '../components/StatementActions.tsx';
import { StatementWords } from '../components/StatementWords.tsx';
import { lazyPart } from '../hooks/lazy-part.ts';
import { useRev } from '../hooks/use-rev.ts';
import { statementQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import type { StatementId } from '../model/ids.ts';
import { kindMeanings, kindNames } from '../model/kind-names.ts';
import { statementName, statementTitle } from '../model/statement-title.ts';
import { quotedText } from '../model/words.ts';
import { dataFiles } from '../site/data-files.ts';
import { paths } from '../site/paths.ts';
import { previewPaths } from '../site/preview-paths.ts';
import styles from './StatementPage.module.css';

/** For few links: those that were made for an earlier wording. The page is out of sight until it has come, or failed. */
const RewordedNotice = lazyPart(() =>
  import('../components/RewordedNotice.tsx').then(
    (module) => module.RewordedNotice,
    (error: unknown) => {
      delete document.documentElement.dataset['revised'];
      throw error;
    },
  ),
);

/** How large words are set: what is long has to leave room for who said it. */
const lengthOf = (text: string): 'short' | 'long' | 'longest' =>
  text.length <= 160 ? 'short' : text.length <= 360 ? 'long' : 'longest';

/** One statement: its words, who said them, and why the edition says so. */
export function StatementPage({ id }: { readonly id: StatementId }) {
  const page = useLoaded(statementQuery(id));
  const rev = useRev();
  const { statement, article, speaksFor, position, total, previous, next } = page;
  const { kind, speaker, office, words } = statement;
  const said = quotedText(kind, words);
  // A paragraph of one sentence is shown already.
  const context = page.context.filter(({ text }) => text !== page.sentence);
  const inArticle = paths.statementInArticle(article.slug, id);
  return (
    <div className={styles.page}>
      <PageHead
        title={statementTitle(statement, position)}
        name={statementName(statement)}
        path={paths.statement(id)}
        edition={facts.name}
        description={`${speaker.name}, ${kindNames[kind].toLowerCase()}: ${said}`}
        image={previewPaths.statement(id)}
        data={dataFiles.statement.at(id)}
      />
      {/* For index.html's script, which has to know before the first paint. */}
      <meta name="wording" content={statement.rev} />
      <h1 className={styles.heading} tabIndex={-1}>
        <span>
          {kindNames[kind]}: {speaker.name}
        </span>
        <span className={styles.place}>
          Statement {position} of {total}
        </span>
      </h1>
      {rev !== null && rev !== statement.rev && (
        <Suspense>
          <RewordedNotice rev={rev} page={page} />
        </Suspense>
      )}
      <div className={styles.words} data-kind={kind} data-length={lengthOf(said)}>
        <StatementWords id={id} kind={kind} words={words} language={article.language} />
      </div>
      <section className={styles.who} aria-label="Speaker">
        <p className={styles.speaker}>
          <SpeakerName speaker={speaker} />
        </p>
        {office !== null && <p>{office}, as the article gives it</p>}
        {speaksFor !== null && (
          <p>
            Speaks for <AppLink to={paths.country(speaksFor.code)}>{speaksFor.name}</AppLink>
          </p>
        )}
        <div className={styles.ways}>
          <AppLink className={styles.way} to={inArticle}>
            See in context
          </AppLink>
          <StatementActions
            // The next statement has actions of its own: none has been copied, or refused, yet.
            key={id}
            statement={{ ...article, ...statement }}
            about={`this statement by ${speaker.name}`}
          />
        </div>
      </section>
      <div className={styles.why}>
        <section aria-labelledby="why-attributed">
          <h2 id="why-attributed">Why this attribution</h2>
          <AttributingSentence page={page} language={article.language} />
          <p className={styles.note}>
            {kindMeanings[kind]} It calls the speaker “{page.speakerPhrase}” and attributes the words with “
            {statement.cue}”.
          </p>
        </section>
        {page.namingSentence !== null && (
          <section aria-labelledby="who-is-meant">
            <h2 id="who-is-meant">Who “{page.speakerPhrase}” is</h2>
            <p className={styles.before} lang={article.language}>
              {page.namingSentence}
            </p>
            <p className={styles.note}>
              The edition takes “{page.speakerPhrase}” to be {speaker.name}, who is named in this earlier sentence.
            </p>
          </section>
        )}
        {context.length > 0 && (
          <section aria-labelledby="the-paragraph">
            <h2 id="the-paragraph">{context.length === 1 ? 'The paragraph' : 'The paragraphs'}</h2>
            <InContext context={context} kind={kind} language={article.language} />
          </section>
        )}
        <section aria-labelledby="the-source">
          <h2 id="the-source">Source</h2>
          <p>
            <AppLink className="target" to={paths.article(article.slug)}>
              {article.title.text}
            </AppLink>
            <br />
            <span className={styles.note}>
              <ArticleSource article={article} />
            </span>
            {page.original !== null && (
              <>
                <br />
                This sentence at <OutLink {...page.original} />
              </>
            )}
          </p>
        </section>
      </div>
      <nav className={`${styles.neighbours} apparatus`} aria-label="Statements of the article">
        {previous !== null && (
          <AppLink to={paths.statement(previous)} rel="prev">
            <span aria-hidden="true">← </span>Previous statement
          </AppLink>
        )}
        {next !== null && (
          <AppLink to={paths.statement(next)} rel="next" className={styles.next}>
            Next statement<span aria-hidden="true"> →</span>
          </AppLink>
        )}
      </nav>
    </div>
  );
}
