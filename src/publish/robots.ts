/** `robots.txt`: everything may be read, and where its list is, if that is known. */
export function robots(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`;
}
