/**
 * The file that static hosts answer a page's address with, from the site's base: its path and `.html`. `address` is
 * within the app, without the base path.
 */
export function pageFile(address: string): string {
  return `${address === '/' ? '/index' : address}.html`.slice(1);
}

/** The address of a page within the app, from the path under which it was asked for: `quotes` or `quotes.html`. */
export function pageAddress(path: string): string {
  return `/${path.replace(/(?:^index)?\.html$/, '')}`;
}
