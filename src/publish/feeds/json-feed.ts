import type { Feed, FeedEntry } from './feed.ts';
import { instant } from './instant.ts';

const itemOf = ({ id, title, text, language, page, added, updated }: FeedEntry) => ({
  id,
  url: page,
  title,
  content_text: text,
  ...(added === null ? {} : { date_published: instant(added) }),
  ...(updated === null ? {} : { date_modified: instant(updated) }),
  language,
});

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf({ title, about, language, publisher, page, json, icon, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    description: about,
    icon,
    authors: [{ name: publisher }],
    language,
    items: entries.map(itemOf),
  });
}
