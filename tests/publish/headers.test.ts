import { describe, expect, test } from 'vitest';
import { headerRules, pagePolicy, type SiteToGuard } from '../../src/publish/headers.ts';
import { headersFile, headersFor, readHeadersFile } from '../../src/publish/headers-file.ts';
import { caddyHeaders, nginxHeaders } from '../../src/publish/server-headers.ts';

const inline = { scripts: ['first();'], styles: ['a{}', 'b{}'] };
const entries = ['assets/', 'articles/', 'data/', 'previews/', 'index.html', 'quotes.html', 'sw.js'];
const rulesWith = (more: Partial<SiteToGuard> = {}) => headerRules({ base: '/', entries, inline, ...more });
const rules = rulesWith();

/** The directives of a policy: names and values. */
const directives = (policy = ''): ReadonlyMap<string, string> =>
  new Map(
    policy.split('; ').map((one): [string, string] => {
      const [name = '', ...values] = one.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('the policy of a site', () => {
  const policy = headersFor(rules, '/').get('Content-Security-Policy') ?? '';
  const all = directives(policy);

  test('allows nothing that it does not name', () => {
    expect(all.get('default-src')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('allows no text to become code, and no page to frame it', () => {
    expect(all.get('require-trusted-types-for')).toBe("'script'");
    expect(all.get('trusted-types')).toBe('verbatim-worker');
    expect(all.get('frame-ancestors')).toBe("'none'");
    expect(all.get('base-uri')).toBe("'none'");
  });

  test('names inline scripts and styles by their hashes, as browsers make them', () => {
    // From `printf 'first();' | openssl dgst -sha256 -binary | base64`.
    expect(all.get('script-src')).toBe("'self' 'sha256-zLkkCRwXnY9Po9RpPpnc0FGgkj110bMQ+s91j2btock='");
    expect(all.get('style-src')?.match(/'sha256-[\w+/]{43}='/g)).toHaveLength(2);
  });

  test('is the same whatever order the styles come in, and names each once', () => {
    const other = rulesWith({ inline: { ...inline, styles: ['b{}', 'a{}', 'b{}'] } });
    expect(other).toEqual(rules);
  });

  test('is in a page the same but for what only a header can say', () => {
    const inPage = directives(pagePolicy(inline));
    expect([...inPage]).toEqual([...all].filter(([name]) => name !== 'frame-ancestors'));
  });

  test('can stand in an attribute and in a configuration’s quotation marks', () => {
    expect(policy).not.toMatch(/["\\$<>&]/);
  });
});

describe('a site’s answers', () => {
  test.each([
    ['/assets/app-1f3.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/quotes', 'no-cache'],
    ['/quotes.html', 'no-cache'],
    ['/articles/a-day', 'no-cache'],
    ['/data/articles/a-day.json', 'no-cache'],
    ['/sw.js', 'no-cache'],
  ])('let %s be kept as “%s”', (path, kept) => {
    expect(headersFor(rules, path).get('Cache-Control')).toBe(kept);
  });

  test.each([
    ['/previews/articles/a-day.png', 'cross-origin'],
    ['/', 'same-origin'],
    ['/assets/a.js', 'same-origin'],
    ['/data/a.json', 'same-origin'],
    ['/sw.js', 'same-origin'],
  ])('give the pictures before a link to everybody, and nothing else: %s', (path, whom) => {
    expect(headersFor(rules, path).get('Cross-Origin-Resource-Policy')).toBe(whom);
  });

  test('tell nobody where a reader comes from, and let own pages copy and share', () => {
    const found = headersFor(rules, '/nowhere');
    expect(found.get('Referrer-Policy')).toBe('no-referrer');
    expect(found.get('X-Content-Type-Options')).toBe('nosniff');
    expect(found.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(found.get('Permissions-Policy')).toMatch(/camera=\(\).*clipboard-write=\(self\)/);
    expect(found.get('Permissions-Policy')).not.toContain('web-share=()');
  });

  test('say each thing once, whichever rules fit', () => {
    for (const entry of entries) {
      const path = `/${entry.replace(/\/$/, '/some/file')}`;
      const names = rules.flatMap((rule) => (headersFor([rule], path).size > 0 ? Object.keys(rule.headers) : []));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('are the same under a base path, and say nothing outside', () => {
    const based = rulesWith({ base: '/some/path/' });
    for (const path of ['', 'quotes', 'assets/a.js', 'previews/a.png', 'nowhere']) {
      expect(headersFor(based, `/some/path/${path}`)).toEqual(headersFor(rules, `/${path}`));
    }
    expect(headersFor(based, '/quotes').size).toBe(0);
  });
});

describe('the file of headers', () => {
  test('reads as the rules that it was made of', () => {
    expect(readHeadersFile(headersFile(rules))).toEqual(rules);
  });

  test('leaves transport security to who runs the host', () => {
    expect(headersFile(rules)).toMatch(/^ {2}# Strict-Transport-Security: max-age=\d+$/m);
  });

  test('is not longer than hosts read', () => {
    const many = Array.from({ length: 120 }, (_, i) => `file-${i}.txt`);
    expect(() => headersFile(rulesWith({ entries: many }))).toThrow('hosts read 100');
    const styles = Array.from({ length: 40 }, (_, i) => `a{order:${i}}`);
    expect(() => headersFile(rulesWith({ inline: { ...inline, styles } }))).toThrow('hosts read 2000');
  });
});

const paths = [
  '',
  'quotes',
  'articles/a-day',
  'assets/a-1f3.js',
  'assetsx',
  'data/a.json',
  'previews/quotes/a.png',
  'sw.js',
];

/** What nginx answers with by its configuration, for as much of its language as is used. */
function nginxAnswer(conf: string, uri: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const found = new Map<string, string>();
  for (const line of conf.split('\n')) {
    const [, pattern, name = '', value = ''] = /^(?:if \(\$uri ~ "(.*)"\) \{ )?set (\$\w+) "(.*?)";/.exec(line) ?? [];
    if (name !== '' && (pattern === undefined || new RegExp(pattern).test(uri))) variables.set(name, value);
    const [, header, given = ''] = /^add_header (\S+) (?:"?)(.*?)"?(?: always)?;$/.exec(line) ?? [];
    if (header !== undefined) found.set(header, variables.get(given) ?? given);
  }
  return found;
}

/** The same for Caddy, whatever order it takes the lines in: a header that is set twice fails. */
function caddyAnswer(conf: string, uri: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const fits = (path: string) => new RegExp(`^${path.replace('*', '.*')}$`).test(uri);
  const named = new Map(
    [...conf.matchAll(/^(@\w+) not path (.*)$/gm)].map(([, name = '', kept = '']) => [
      name,
      !kept.split(' ').some(fits),
    ]),
  );
  for (const line of conf.split('\n')) {
    const [, matcher = '', name, value = ''] = /^(?:\t|header ([@/]\S+) |header )([\w-]+) "(.*)"$/.exec(line) ?? [];
    if (name === undefined || !(matcher === '' || (named.get(matcher) ?? fits(matcher)))) continue;
    if (found.has(name)) throw new Error(`${name} is set twice for ${uri}`);
    found.set(name, value);
  }
  return found;
}

const sorted = (headers: ReadonlyMap<string, string>) => [...headers].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe.each(['/', '/some/path/'])('under %s', (base) => {
  const those = rulesWith({ base });

  test.each(paths.filter((path) => path !== 'assetsx'))('nginx and Caddy answer “%s” as the file says', (path) => {
    const told = sorted(headersFor(those, base + path));
    expect(sorted(nginxAnswer(nginxHeaders(those), base + path))).toEqual(told);
    expect(sorted(caddyAnswer(caddyHeaders(those), base + path))).toEqual(told);
  });

  test('they let only what lies among the hashed files be kept', () => {
    expect(nginxAnswer(nginxHeaders(those), `${base}assetsx`).get('Cache-Control')).toBe('no-cache');
    expect(caddyAnswer(caddyHeaders(those), `${base}assetsx`).get('Cache-Control')).toBe('no-cache');
  });

  test('nginx guards what it does not find, and lets nobody keep that', () => {
    const lines = nginxHeaders(those)
      .split('\n')
      .filter((line) => line.startsWith('add_header'));
    const lasting = lines.filter((line) => !line.endsWith(' always;'));
    expect(lasting.map((line) => line.split(' ')[1])).toEqual(['Cache-Control', 'Cross-Origin-Resource-Policy']);
  });
});
