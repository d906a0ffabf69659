import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import { ArrivalBar } from '../components/ArrivalBar.tsx';
import { ArticleFacts } from '../components/ArticleFacts.tsx';
import { ArticleHead } from '../components/ArticleHead.tsx';
import { ArticleNotes } from '../components/ArticleNotes.tsx';
import { ItemBoundary } from '../components/ItemBoundary.tsx';
import { MarkedParagraph } from '../components/MarkedParagraph.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { RetiredNotice } from '../components/RetiredNotice.tsx';
import { SpeakerName } from '../components/SpeakerName.tsx';
import { useRev } from '../hooks/use-rev.ts';
import { VoicesChart } from '../components/VoicesChart.tsx';
import { articleQuery, permalinksQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { articleTags } from '../model/article-tags.ts';
import { markedArticle } from '../model/marked-article.ts';
import type { Slug } from '../model/ids.ts';
import { kindNames } from '../model/kind-names.ts';
import { dataFiles } from '../site/data-files.ts';
import { paths } from '../site/paths.ts';
import { previewPaths } from '../site/preview-paths.ts';
import { wordingQuery } from '../site/statement-link.ts';
import styles from './ArticlePage.module.css';
import { OfflineSection } from '../offline/ui/OfflineSection.tsx';
import { useArrival } from '../hooks/use-arrival.ts';

/** Moves the focus to the statement that the address points at, or to the heading. */
function returnFocus(id: string | undefined): void {
  const to = id === undefined ? document.querySelector('h1') : document.getElementById(id);
  to?.focus({ preventScroll: true });
}

/** Derives ahead what the page of an article shows. */
export function prepare(client: QueryClient, id: Slug): void {
  const article = client.getQueryData(articleQuery(id).queryKey);
  if (article !== undefined) markedArticle(article);
}

/** An article to read, with every statement in it marked and attributed. */
export function ArticlePage({ id }: { readonly id: Slug }) {
  // The next article starts with nothing sought in its text.
  return <OneArticle key={id} slug={id} />;
}

function OneArticle({ slug }: { readonly slug: Slug }) {
  const article = useLoaded(articleQuery(slug));
  const { marked, groups, voices, voiceOf, find, positionOf, appearanceOf } = markedArticle(article);
  const [sought, setSought] = useState<string | null>(null);
  const arrival = useArrival((id) => find(id) !== undefined);
  const arrived = arrival.kind === 'statement' ? find(arrival.id) : undefined;
  const rev = useRev();
  const permalinks = useQuery({ ...permalinksQuery(), enabled: arrival.kind === 'missing' });
  // Shown only when the ledger has answered: a bar that grows would move the page.
  const missing = arrival.kind === 'missing' && !permalinks.isPending ? arrival.id : null;
  const total = article.statements.length;
  const position = arrived === undefined ? 0 : positionOf(arrived.id);

  useEffect(() => {
    if (sought !== null) document.querySelector('[data-sought]')?.scrollIntoView({ block: 'center' });
  }, [sought]);

  return (
    <div className={styles.page}>
      <PageHead
        title={article.title.text}
        path={paths.article(slug)}
        edition={facts.name}
        description={marked.description}
        image={previewPaths.article(slug)}
        data={dataFiles.article.at(slug)}
        tags={articleTags(article)}
      />
      <article className={styles.article} lang={article.language}>
        <div className={styles.lead} lang={facts.language}>
          <ArticleHead article={article} />
          <ItemBoundary as="div" what="The list of who is quoted">
            <VoicesChart voices={voices} withInitials={marked.severalSpeak} listHref="#the-statements" />
          </ItemBoundary>
        </div>
        <div className={styles.sheet}>
          {marked.paragraphs.map((nodes, i) => (
            <MarkedParagraph
              // A paragraph's number is its identity.
              key={`paragraph ${i + 1}`}
              number={i + 1}
              nodes={nodes}
              appearanceOf={appearanceOf}
              arrived={arrived?.id ?? null}
              sought={sought}
            />
          ))}
          <aside className={styles.notes} lang={facts.language} aria-labelledby="the-statements">
            <h2 id="the-statements" tabIndex={-1} className={styles.notesHeading}>
              {total === 0 ? 'The article attributes no statement to anybody.' : 'Statements in this article'}
            </h2>
            <ArticleNotes
              article={article}
              groups={groups}
              positionOf={positionOf}
              voiceOf={voiceOf}
              arrived={arrived?.id ?? null}
            />
          </aside>
        </div>
        <div className={styles.after} lang={facts.language}>
          <ArticleFacts article={article} edition={facts.name} sought={sought} onSeek={setSought}>
            {import.meta.env.OFFLINE && <OfflineSection slug={slug} />}
          </ArticleFacts>
        </div>
      </article>
      <ArrivalBar
        text={
          arrived !== undefined
            ? `Statement ${position} of ${total}`
            : missing !== null
              ? 'That statement is not in this article.'
              : ''
        }
        previous={article.statements[position - 2]?.id}
        next={position > 0 ? article.statements[position]?.id : undefined}
        close={paths.article(slug)}
        onClose={() => returnFocus(arrived?.id)}
      >
        {arrived !== undefined && (
          <span>
            {kindNames[arrived.kind]}: <SpeakerName speaker={arrived.speaker} />
          </span>
        )}
        {arrived !== undefined && rev !== null && rev !== arrived.rev && (
          <span>
            The link was made for another wording:{' '}
            <AppLink to={paths.statement(arrived.id) + wordingQuery(rev)}>compare</AppLink>
          </span>
        )}
        {missing !== null && <RetiredNotice id={missing} permalinks={permalinks.data} />}
      </ArrivalBar>
    </div>
  );
}
