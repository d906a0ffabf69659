import { expect, test } from 'vitest';
import { caddyRedirects, nginxRedirects } from '../../src/publish/server-redirects.ts';

const moves = [
  ['/base/articles/old-river', '/base/articles/river-talks'],
  ['/base/quotes/moved9', '/base/quotes/count2'],
] as const;

test('nginx has a place for each old address alone', () => {
  expect(nginxRedirects(moves)).toBe(
    `absolute_redirect off;
location = /base/articles/old-river { return 301 /base/articles/river-talks$is_args$args; }
location = /base/quotes/moved9 { return 301 /base/quotes/count2$is_args$args; }
`,
  );
});

test('Caddy has one table of old addresses, and asks it with a query and without', () => {
  expect(caddyRedirects(moves)).toBe(
    `map {path} {verbatim_moved} {
	/base/articles/old-river /base/articles/river-talks
	/base/quotes/moved9 /base/quotes/count2
	default ""
}
@verbatim_moved_asked expression \`{verbatim_moved} != "" && {query} != ""\`
@verbatim_moved expression \`{verbatim_moved} != ""\`
redir @verbatim_moved_asked {verbatim_moved}?{query} 301
redir @verbatim_moved {verbatim_moved} 301
`,
  );
});

test('where nothing has moved neither is told anything', () => {
  expect([nginxRedirects([]), caddyRedirects([])]).toEqual(['', '']);
});
