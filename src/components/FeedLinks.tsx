import { useHref } from 'react-router';
import { feedPath } from '../site/feed-path.ts';
import styles from './FeedLinks.module.css';

interface Props {
  /** The page that the feeds follow, within the app. */
  readonly of: string;
  /** Their name in a list of feeds. */
  readonly title: string;
  /** What they contain. */
  readonly what: string;
}

/** The feeds of a page, for feed readers and for people. A site that does not know its address has none. */
export function FeedLinks({ of, title, what }: Props) {
  const base = useHref('/');
  if (!import.meta.env.SITE_URL) return null;
  const atom = base + feedPath(of, 'atom');
  const json = base + feedPath(of, 'json');
  return (
    <p className={`${styles.feeds} apparatus`}>
      <link rel="alternate" type="application/atom+xml" title={title} href={atom} />
      <link rel="alternate" type="application/feed+json" title={title} href={json} />
      {what} as a feed: <a href={atom}>Atom</a>, <a href={json}>JSON Feed</a>
    </p>
  );
}
