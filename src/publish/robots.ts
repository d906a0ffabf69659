/** `robots.txt`: everything may be read; it names the sitemap where the site's address is known. */
export function robots(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`;
}
