import { Link, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { SettingsMenu } from './SettingsMenu.tsx';
import styles from './SiteHeader.module.css';

const sections = [
  { name: 'Articles', to: paths.articles(), under: '/articles/' },
  { name: 'Quotes', to: paths.quotes(), under: '/quotes/' },
  { name: 'People', to: paths.people(), under: '/people/' },
  { name: 'Countries', to: paths.countries(), under: '/countries/' },
  { name: 'About', to: paths.about(), under: '/about/' },
] as const;

/** The head of every page: whose edition this is, and its sections. */
export function SiteHeader({ edition }: { readonly edition: string }) {
  const { pathname } = useLocation();
  return (
    <header className={`${styles.header} apparatus`}>
      <p className={styles.names}>
        <Link to={paths.articles()} className={styles.wordmark}>
          Verbatim
        </Link>
        <span className={styles.edition}>{edition}</span>
      </p>
      <nav className={styles.sections} aria-label="Sections">
        {sections.map(({ name, to, under }) => (
          <Link
            key={to}
            to={to}
            aria-current={pathname === to ? 'page' : pathname.startsWith(under) ? 'true' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      <SettingsMenu />
    </header>
  );
}
