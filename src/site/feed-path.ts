import { patterns } from './paths.ts';

/**
 * Where the feed of a page stands, from a site's base: `feeds/people/ada-moen.atom` follows the page
 * `/people/ada-moen`. `address` is the page's, within the app.
 */
export function feedPath(address: string, format: 'atom' | 'json'): string {
  return `feeds${address === patterns.articles ? '/articles' : address}.${format}`;
}
