import path from 'node:path';
import { expect, test } from 'vitest';
import { gather } from '../../src/import/gather';
import { lazyModules } from '../../src/import/lazy-modules';
import { readInput } from '../../src/import/read-input';
import { folderWith } from '../folder-with';
import { articleIn, readText, streamOf } from './inputs';

test.each<[string, string, string]>([
  ['a script', 'One.\n<script>let a = "<p>no</p>";</script>\nTwo.', 'One.\n\nTwo.'],
  ['a style', 'One.<style>p { color: red }</style> Two.', 'One. Two.'],
  ['a drawing', 'One. <svg viewBox="0 0 1 1"><g><text>no</text></g></svg>Two.', 'One. Two.'],
  ['a comment', 'One. <!-- no <b>no</b> -->Two.', 'One. Two.'],
  ['a comment before it', '<!-- no -->\nOne.\nTwo.', 'One.\nTwo.'],
  [
    'tags within lines',
    'One <b class="a">bold</b> <a href="https://quay.example/">word</a>.\nTwo.',
    'One bold word.\nTwo.',
  ],
  ['line breaks and paragraphs', 'One.<br>Two.<p>Three.</p>', 'One.\nTwo.\n\nThree.'],
  ['entities', 'Moen &amp; Lind &ldquo;agree&rdquo; &#8212; caf&eacute;', 'Moen & Lind “agree” — café'],
  ['an entity of an entity, decoded once', 'Write &amp;lt;b&amp;gt; and &amp;amp;.', 'Write &lt;b&gt; and &amp;.'],
  ['a tag that is words', 'Write &lt;script&gt; there.', 'Write <script> there.'],
])('a plain text with %s comes out as a reader saw it', async (_, content, seen) => {
  const { text, notes } = await articleIn(content, 'text');
  expect(text).toBe(seen);
  expect(notes).toEqual([
    'Took out HTML tags and comments and decoded entities, once: this is the text that a reader saw.',
  ]);
});

test.each([
  'It is so where a < b and c > d, Moen said.',
  'Ada Moen <ada@quay.example> wrote to <https://quay.example/>.',
  'R&D of Moen & Lind; see https://quay.example/?a=1&copy=2.',
  'One.  Two.\tThree &nosuchname and &.',
])('what only looks like HTML is kept: %s', async (content) => {
  expect(await articleIn(content, 'text')).toMatchObject({ text: content, notes: [] });
});

test.each([
  [
    'a script that nothing ends',
    'The page had a <script> in it & more. &lt;',
    'The page had a <script> in it & more. <',
  ],
  ['a comment that nothing ends', 'It began with <!-- there. &lt;', 'It began with <!-- there. <'],
  [
    'what only looks so beside what is',
    '<ada@quay.example> is <b>a < b</b>, R&D.',
    '<ada@quay.example> is a < b, R&D.',
  ],
])('%s takes nothing with it', async (_, content, seen) => {
  expect((await articleIn(content, 'text')).text).toBe(seen);
});

test('characters that entities hide are not seen by a reader either', async () => {
  const { text } = await articleIn('The pi&#x202e;er stays.', 'text');
  expect(
    lazyModules.extract({
      text,
      known: { people: [], countries: [] },
      given: { title: null, date: null, source: null, url: null, language: null, notAfter: null },
    }).paragraphs,
  ).toEqual(['The pier stays.']);
});

test('the text of a line of JSON lines comes out as a reader saw it', async () => {
  const { text } = await articleIn(JSON.stringify({ text: '<p>Moen &amp;\nLind stay.</p><p>It rains.</p>' }), 'jsonl');
  expect(text).toBe('Moen & Lind stay.\n\nIt rains.');
});

test('a text of nothing that a reader sees is refused', async () => {
  const { failures } = await readText('<!-- no --> <script>no()</script>', 'text');
  expect(failures).toEqual(['in: it is HTML that shows no text; put the article’s text into it']);
});

test.each([
  '<!DOCTYPE html><title>T</title><p>It stays\nopen.</p>',
  '<div class="a"><p>It stays\nopen.</p></div>',
  '<p>It stays\nopen.',
])('a page in a file for text is read as a page: %s', async (content) => {
  const folder = folderWith({ 'a.txt': content });
  const { inputs } = await gather([path.join(folder, 'a.txt')]);
  const read = await Promise.all(inputs.map((input) => readInput(input, null, streamOf(), async () => lazyModules)));
  expect(read.flatMap(({ articles }) => articles.map(({ text }) => text))).toEqual(['It stays open.']);
});

test('a thousand beginnings of tags, comments and scripts that nothing ends are read at once', async () => {
  const content = '<b <!-- <script> &amp'.repeat(1_000);
  expect((await articleIn(`${content} &lt;`, 'text')).text).toBe(`${content} <`);
});
