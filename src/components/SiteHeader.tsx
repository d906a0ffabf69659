import { matchPath, useLocation } from 'react-router';
import { patterns } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import styles from './SiteHeader.module.css';

const sections = [
  { name: 'Articles', to: patterns.articles, of: patterns.article },
  { name: 'Quotes', to: patterns.quotes, of: patterns.statement },
  { name: 'People', to: patterns.people, of: patterns.person },
  { name: 'Countries', to: patterns.countries, of: patterns.country },
  { name: 'About', to: patterns.about, of: patterns.about },
] as const;

/** The head of every page: the edition's name and its sections. */
export function SiteHeader({ edition }: { readonly edition: string }) {
  const { pathname } = useLocation();
  return (
    <header className={`${styles.header} apparatus`}>
      <p className={styles.names}>
        <AppLink to={patterns.articles} className={styles.wordmark}>
          Verbatim
        </AppLink>
        <span className={styles.edition}>{edition}</span>
      </p>
      <nav className={styles.sections} aria-label="Sections">
        {sections.map(({ name, to, of }) => (
          <AppLink
            key={to}
            to={to}
            aria-current={pathname === to ? 'page' : matchPath(of, pathname) ? 'true' : undefined}
          >
            {name}
          </AppLink>
        ))}
      </nav>
      <SettingsMenu />
    </header>
  );
}
