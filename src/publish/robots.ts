/** `robots.txt`: everything may be read, and where its list is, if that is known. */
export const robots = (siteUrl: string | null): string =>
  `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`;
