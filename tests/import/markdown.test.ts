import { expect, test } from 'vitest';
import { articleIn, readText } from './inputs';

test.each([
  ['emphasis', 'It *stays* **open**, she said.', 'It stays open, she said.'],
  [
    'links, of which the words stay',
    'It [stays](https://quay.example/) <https://quay.example/>',
    'It stays https://quay.example/',
  ],
  ['headings', 'One.\n\n## Two\n\nThree.', 'One.\n\nTwo\n\nThree.'],
  ['lists', '- one\n- two', 'one\n\ntwo'],
  ['quotations', '> “It stays,” she said.', '“It stays,” she said.'],
  ['hard wraps', 'It\nstays', 'It stays'],
  ['entities, decoded once', 'A &amp;amp; B &copy;', 'A &amp; B ©'],
  ['escapes', String.raw`1\. \*no\*`, '1. *no*'],
  ['scripts and comments', 'One.\n\n<script>\nno()\n</script>\n\n<!-- no -->\n\nTwo.', 'One.\n\nTwo.'],
  ['code', '`a < b`', 'a < b'],
])('Markdown with %s gives the text that a reader saw', async (_, markdown, text) => {
  expect((await articleIn(markdown, 'markdown')).text).toBe(text);
});

test('a first heading is the headline and no part of the text', async () => {
  const { metadata, text } = await articleIn('# Harbour to stay open\n\nIt stays.', 'markdown');
  expect({ title: metadata.title, text }).toEqual({ title: 'Harbour to stay open', text: 'It stays.' });
});

test('front matter of a site generator is read', async () => {
  const { metadata, text } = await articleIn(
    '---\ntitle: Harbour to stay open\ndate: 2024-03-03T10:00:00Z\nurl: https://quay.example/\ntags: [a]\n---\nIt stays.',
    'markdown',
  );
  expect(metadata).toMatchObject({ title: 'Harbour to stay open', date: '2024-03-03', url: 'https://quay.example/' });
  expect(text).toBe('It stays.');
});

test('a content file is not imported again', async () => {
  const { failures } = await readText('---\ntitle: { text: T, by: source }\nstatements: []\n---\nText.', 'markdown');
  expect(failures).toEqual(['in: this is a content file already; put it into the edition’s folder “articles”']);
});

test('bad links are told of', async () => {
  const { notes } = await articleIn('See <a href="javascript:a()">this</a>.', 'markdown');
  expect(notes).toEqual(['Left out the link “javascript:a()”: it runs a script.']);
});
