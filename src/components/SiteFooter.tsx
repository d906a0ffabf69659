import { useHref } from 'react-router';
import type { EditionFacts } from '../model/edition.ts';
import { dataFiles } from '../site/data-files.ts';
import { paths } from '../site/paths.ts';
import { ContactLink } from './ContactLink.tsx';
import styles from './SiteFooter.module.css';
import { AppLink } from './AppLink.tsx';

/** The foot of every page: who publishes the edition, and how it can be checked. */
export function SiteFooter({ facts }: { readonly facts: EditionFacts }) {
  const data = `${useHref('/')}${dataFiles.catalogue.at()}`;
  return (
    <footer className={`${styles.footer} apparatus`}>
      <p>
        <b>{facts.name}</b>, published by {facts.publisher}. Articles belong to their publishers.
      </p>
      <p className={styles.links}>
        <AppLink to={paths.about()}>How statements are marked</AppLink>
        {facts.contact !== null && <ContactLink contact={facts.contact} text="Report an error" />}
        <a href={data}>Data</a>
      </p>
    </footer>
  );
}
