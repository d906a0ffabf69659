/** What has moved: the old path and the new one, both with the base path and without a query. */
export type Redirect = readonly [from: string, to: string];

/**
 * The file `_redirects`, from which Netlify and Cloudflare Pages answer what has moved with 301 to its new address;
 * '' where nothing has moved.
 *
 * Each move has two lines, since its old address has a page too: Netlify answers with that unless the status has a
 * `!` (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing); Cloudflare redirects always,
 * passes over statuses that are no number, and reads at most 2,000 lines
 * (https://developers.cloudflare.com/pages/configuration/redirects/).
 */
export function redirectsFile(moves: readonly Redirect[]): string {
  return moves.map(([from, to]) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}

/** The moves that a file `_redirects` of ours holds. */
export function readRedirectsFile(file: string): readonly Redirect[] {
  return file.split('\n').flatMap((line) => {
    const [from, to, status] = line.split(' ');
    return from !== undefined && to !== undefined && status === '301' ? [[from, to] as const] : [];
  });
}
