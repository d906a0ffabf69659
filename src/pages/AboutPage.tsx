import { facts } from 'virtual:edition-facts';
import { useHref } from 'react-router';
import { AppLink } from '../components/AppLink.tsx';
import { ContactLink } from '../components/ContactLink.tsx';
import { Licences } from '../components/Licences.tsx';
import { ListHead } from '../components/ListHead.tsx';
import { MarksLegend } from '../components/MarksLegend.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { licencesQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { shortcuts } from '../model/shortcuts.ts';
import { dataFiles, licencesText } from '../site/data-files.ts';
import { paths } from '../site/paths.ts';
import styles from './AboutPage.module.css';

/** How the edition is made, what its marks mean, how it is corrected, and which keys work. */
export function AboutPage() {
  const root = useHref('/');
  const shipped = useLoaded(licencesQuery());
  return (
    <div className={styles.page}>
      <PageHead
        title="About"
        path={paths.about()}
        edition={facts.name}
        description={`How statements are marked and attributed in ${facts.name}, and what the marks mean.`}
      />
      <ListHead heading="Who said what, and how we know." />
      <div className={styles.text}>
        <section aria-labelledby="the-method">
          <h2 id="the-method">Method</h2>
          <p>
            An article attributes words to somebody: it quotes them, or reports in its own words what they said. Each
            such place is a statement. The edition marks it in the text, names the speaker, and shows the words by which
            the article makes the attribution. It does not judge what is said.
          </p>
          <p>
            A statement on screen is a piece of its article’s text, found there exactly once when the edition is built.
            If one is not found, nothing is published. What the edition adds itself, a headline for instance, is
            labelled as the edition’s. What is inferred shows the words that it was inferred from.
          </p>
          <p>
            “Speaks for” is the country whose office a speaker holds in the article. A country is <i>named</i> by its
            name, by its adjective (“Norwegian”), or by its capital where that stands for its government; the edition
            keeps which.
          </p>
        </section>
        <section aria-labelledby="the-marks">
          <h2 id="the-marks">What the marks mean</h2>
          <MarksLegend />
        </section>
        <section aria-labelledby="the-links">
          <h2 id="the-links">Links that last</h2>
          <p>
            Every article, statement and person has an address of its own. What was once published keeps its address: it
            leads to the thing, to its new place, or to a notice that says what became of it and why. “Share” beside a
            statement copies a link to its own page, a link to its place in the article, or its words with their
            attribution, as text or in the forms that reference managers read. Such a link carries the wording that it
            was made for. If that has been corrected since, the page shows both wordings and what changed. “Export”
            above a list saves what the list shows, filters and all.
          </p>
        </section>
        {import.meta.env.OFFLINE && (
          <section aria-labelledby="reading-offline">
            <h2 id="reading-offline">Reading offline</h2>
            <p>
              Where your browser can, it keeps this edition on your device while you read, so that it opens without a
              connection: the whole of it if it is small, otherwise what you opened lately and every article that you
              keep by the button after its text. <AppLink to={paths.offline()}>What is kept now</AppLink>. A new version
              never takes the place of what you are reading before you say so. Nothing is sent anywhere about what is
              kept. You can delete it in your browser’s settings for this site.
            </p>
          </section>
        )}
        <section aria-labelledby="the-corrections">
          <h2 id="the-corrections">Corrections</h2>
          <p>
            A correction changes the article’s file and rebuilds the edition. A statement that is withdrawn leaves a
            dated notice with the reason.{' '}
            {facts.contact === null ? (
              <>This edition, published by {facts.publisher}, gives no address for corrections.</>
            ) : (
              <ContactLink contact={facts.contact} text={`Report an error to ${facts.publisher}`} />
            )}
          </p>
        </section>
        <section aria-labelledby="the-keyboard">
          <h2 id="the-keyboard">Keyboard</h2>
          <dl className={styles.keys}>
            {shortcuts.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p>They do nothing while you type, and “Aa” at the top turns them off.</p>
        </section>
        <section aria-labelledby="the-data">
          <h2 id="the-data">Data</h2>
          <p>
            Everything here is also published as JSON: <a href={`${root}${dataFiles.catalogue.at()}`}>the catalogue</a>,{' '}
            <a href={`${root}${dataFiles.statements.at()}`}>all statements</a>,{' '}
            <a href={`${root}${dataFiles.attributions.at()}`}>the sentences that attribute them</a>,{' '}
            <a href={`${root}${dataFiles.permalinks.at()}`}>retired addresses</a>, and a file for each article,
            statement, person and country. Articles belong to their publishers.
          </p>
        </section>
        <section aria-labelledby="the-licences">
          <h2 id="the-licences">Licences</h2>
          <p>The site carries works of others: typeface, names of countries, and code.</p>
          <Licences shipped={shipped} text={`${root}${licencesText}`} />
        </section>
      </div>
    </div>
  );
}
