import type { Redirect } from './redirects-file.ts';

/**
 * Redirects for a `server` block of nginx: status 301 to the new address, with the query. The address is a path, since a
 * server behind another one does not know its public address.
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

/** The same for a site's block of Caddy. They are one table, since Caddy tries each matcher at every request. */
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
