import { count } from '../model/plural.ts';
import { updatedOf } from './feeds/entries.ts';
import type { SiteSource } from './site-files.ts';

/** What a build says about the site that it has written: what is left out, and what would make it better. */
export function buildNotices({ siteUrl, catalogue }: Pick<SiteSource, 'siteUrl' | 'catalogue'>): readonly string[] {
  if (siteUrl === null) {
    return ['SITE_URL is not set: what needs the site’s whole address is left out (src/publish/README.md)'];
  }
  const undated = catalogue.articles.filter((article) => updatedOf(article) === null).length;
  return undated === 0
    ? []
    : [
        `feeds have no day for ${count(undated, 'article')}: “added” in the front matter gives one (src/publish/README.md, “Feeds”)`,
      ];
}
