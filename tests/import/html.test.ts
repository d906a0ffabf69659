import { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { articleIn, readText } from './inputs';

afterEach(() => {
  vi.restoreAllMocks();
});

const said =
  'The harbour stays open for the whole winter, the minister said at the quay on Monday, and so does the pier.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Harbour to stay open | The Quay</title>${head}</head>` +
  `<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>${body}<p>${said}</p><p>${said}</p></article>` +
  '<footer>All rights reserved by the quay</footer></body></html>';

test('a saved page gives its article without menus and footers', async () => {
  const { text } = await articleIn(page('<p>Ada Moen spoke, with many others, at the quay.</p>'));
  expect(text).toBe(`Ada Moen spoke, with many others, at the quay.\n\n${said}\n\n${said}`);
});

test('what a page says of itself comes with it', async () => {
  const head =
    '<meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2024-03-03T23:30:00-05:00">' +
    '<link rel="canonical" href="https://quay.example/a">';
  const { metadata } = await articleIn(page('', head));
  expect(metadata).toEqual({
    title: 'Harbour to stay open',
    date: '2024-03-03',
    source: 'The Quay',
    url: 'https://quay.example/a',
    language: 'en-GB',
  });
});

test.each<[string, string, string]>([
  ['a script', 'Open<script>let a = "<p>no</p>";</script> today', 'Open today'],
  ['a style', 'Open<style>p { content: "no" }</style> today', 'Open today'],
  ['a drawing with words', 'Open <svg><title>no</title><text>no</text></svg>today', 'Open today'],
  ['a comment', 'Open <!-- no <b>no</b> -->today', 'Open today'],
  ['a hidden part', 'Open <span hidden>no</span><span style="display: none">no</span>today', 'Open today'],
  ['what shows without scripts only', 'Open <noscript>no</noscript>today', 'Open today'],
  ['named entities', 'Moen &amp; Lind &ldquo;agree&rdquo; &mdash; caf&eacute;', 'Moen & Lind “agree” — café'],
  ['numbered entities, with Windows’ numbers', '&#8220;Yes&#x201D; &#147;no&#148;', '“Yes” “no”'],
  ['an entity of an entity, decoded once', 'Write &amp;lt;b&amp;gt; and &amp;amp;', 'Write &lt;b&gt; and &amp;'],
  ['a tag that is words', 'Write &lt;script&gt;no&lt;/script&gt;', 'Write <script>no</script>'],
  ['marks that the browser adds', 'Moen said <q>yes</q>', 'Moen said “yes”'],
  ['line breaks', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['white space', ' One \n\n two\t three ', 'One two three'],
  ['words that tags part', '<b>Har</b>bour <i>stays</i>', 'Harbour stays'],
  ['tables', '<table><tr><td>One</td><td>two</td></tr><tr><td>three</td></tr></table>', 'One\n\ntwo\n\nthree'],
])('%s: the text that a reader saw', async (_, body, seen) => {
  const { articles } = await readText(`<!doctype html><body><p>${body}</p></body>`);
  expect(articles[0]?.text).toBe(seen);
});

test('a page of elements nested 10,000 deep is read', async () => {
  const { text } = await articleIn(page('<div><b>'.repeat(5_000) + '<p>Deep down</p>' + '</b></div>'.repeat(5_000)));
  expect(text).toContain('Deep down\n\nThe harbour stays open');
});

test('a page nested deeper than anybody writes is refused', async () => {
  const { failures } = await readText(`<html>${'<div>'.repeat(30_000)}text`);
  expect(failures).toEqual(['in: its elements are nested more than 20,000 deep; save the page’s text instead']);
});

test('a page without text is refused', async () => {
  const { failures } = await readText('<!doctype html><body><script>app()</script><div id="app"></div></body>');
  expect(failures).toEqual(['in: the page shows no text; save the page again, or copy its text']);
});

test.each([
  ['a script', 'javascript:alert(1)', 'runs a script'],
  ['a script behind blanks and line breaks', ' java\nscript:alert(1)', 'runs a script'],
  ['data', 'data:text/html,hello', 'holds data instead of an address'],
  ['a file', 'file:///etc/hosts', 'leads to a file of somebody’s computer'],
  ['userinfo', 'https://quay.example@evil.example/', 'hides its host behind a name or password'],
  ['Cyrillic letters drawn as Latin ones', 'https://осеаn.example/', 'has a host whose name looks like another’s'],
  [
    'letters of two alphabets, encoded',
    'https://xn--qua-6na.example/'.replace('xn--qua-6na', 'quаy'),
    'has a host whose name looks like another’s',
  ],
])('a link with %s is left out and told of', async (_, href, trouble) => {
  const { notes, text } = await articleIn(page(`<p>See <a href="${href}">the page</a> there.</p>`));
  expect(notes).toEqual([expect.stringMatching(new RegExp(`^Left out the link [^]*: it ${trouble}\\.$`))]);
  expect(text).toContain('See the page there.');
});

test('honest links are not told of', async () => {
  const links = [
    'https://quay.example/a?b=c',
    '/a',
    '#top',
    'mailto:a@quay.example',
    'https://bücher.example/',
    'https://порт.example/',
  ];
  const { notes } = await articleIn(page(`<p>${links.map((href) => `<a href="${href}">a</a>`).join(' ')}</p>`));
  expect(notes).toEqual([]);
});

test('a page’s own address is not believed where it hides its host', async () => {
  const { metadata, notes } = await articleIn(page('', '<link rel="canonical" href="https://a:b@quay.example/">'));
  expect(metadata.url).toBeNull();
  expect(notes).toEqual([expect.stringContaining('Left out the page’s own address')]);
});

test('nothing that a page names is fetched', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const head =
    '<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script><base href="http://127.0.0.1:9/">';
  await articleIn(
    page('<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><p>It stays.</p>', head),
  );
  expect([connect.mock.calls, fetched.mock.calls]).toEqual([[], []]);
});

test('captions are left out and told of', async () => {
  const { text, notes } = await articleIn(
    page('<figure><img src="a.jpg" alt="no"><figcaption>The quay in March</figcaption></figure>'),
  );
  expect(text).not.toContain('The quay in March');
  expect(notes).toEqual(['Left out a caption of pictures.']);
});
