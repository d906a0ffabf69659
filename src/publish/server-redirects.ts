import type { Redirect } from './redirects-file.ts';

/**
 * For a `server` block of nginx: what has moved is answered with 301 to its new address, with the query it had. The
 * address is a path, since behind another server this one does not know how it is reached.
 */
export function nginxRedirects(moves: readonly Redirect[]): string {
  return moves.length === 0
    ? ''
    : [
        'absolute_redirect off;',
        ...moves.map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }`),
        '',
      ].join('\n');
}

/** For a site's block of Caddy, the same. One table, since each matcher is tried at every request. */
export function caddyRedirects(moves: readonly Redirect[]): string {
  return moves.length === 0
    ? ''
    : [
        'map {path} {verbatim_moved} {',
        ...moves.map(([from, to]) => `\t${from} ${to}`),
        '\tdefault ""',
        '}',
        '@verbatim_moved_asked expression `{verbatim_moved} != "" && {query} != ""`',
        '@verbatim_moved expression `{verbatim_moved} != ""`',
        'redir @verbatim_moved_asked {verbatim_moved}?{query} 301',
        'redir @verbatim_moved {verbatim_moved} 301',
        '',
      ].join('\n');
}
