/** A move: the old and the new path, both with the base path and without a query. */
export type Redirect = readonly [from: string, to: string];

/**
 * The file `_redirects`, from which Netlify and Cloudflare Pages redirect moved addresses with status 301; `''` where
 * nothing has moved.
 *
 * Each move has two lines, since its old address has a page too. Netlify answers with that page unless the status has a
 * `!` (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing). Cloudflare always redirects, ignores
 * a status that is no number, and reads at most 2,000 lines
 * (https://developers.cloudflare.com/pages/configuration/redirects/).
 */
export function redirectsFile(moves: readonly Redirect[]): string {
  return moves.map(([from, to]) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}

/** The moves in a file that `redirectsFile` has made. */
export function readRedirectsFile(file: string): readonly Redirect[] {
  return file.split('\n').flatMap((line) => {
    const [from, to, status] = line.split(' ');
    return from !== undefined && to !== undefined && status === '301' ? [[from, to] as const] : [];
  });
}
