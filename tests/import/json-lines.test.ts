import { expect, test } from 'vitest';
import { articleIn, readText } from './inputs';

const line = (value: object): string => JSON.stringify(value);

test('each line is an article with what is told of it', async () => {
  const first = {
    title: 'One',
    date: '2024-03-03',
    source: 'The Quay',
    url: 'https://quay.example/',
    text: 'It stays.',
  };
  const { articles, failures } = await readText(`${line(first)}\n\n${line({ text: 'It goes.', title: null })}\r\n`);
  expect(failures).toEqual([]);
  expect(articles.map(({ name, text, metadata }) => [name, text, metadata.title, metadata.source])).toEqual([
    ['in:1', 'It stays.', 'One', 'The Quay'],
    ['in:3', 'It goes.', null, null],
  ]);
});

test.each<[string, string, string]>([
  ['no JSON', '{"text": "a', 'in:2: this is no JSON ('],
  ['no object', '["text"]', 'in:2: this is no JSON object; a line is {"title"'],
  ['no text', '{"title": "One"}', 'in:2: there is no text in “text”; a line is'],
  ['a title that is no text', '{"title": 7, "text": "a"}', 'in:2: “title” is not text; a line is'],
  ['__proto__', '{"__proto__": {"text": "b"}, "text": "a"}', 'in:2: the key “__proto__” is not allowed; take it out'],
  ['constructor', '{"constructor": 1, "text": "a"}', 'in:2: the key “constructor” is not allowed'],
  ['a NUL written out', '{"text": "a\\u0000b"}', 'in:2:1:2: there is a NUL in it'],
  [
    'a line of more than 4 MB',
    line({ text: 'a'.repeat(4_000_000) }),
    'in:2: this line has 4 MB; at most 4 MB are read',
  ],
  ['a text that is too long', line({ text: 'a'.repeat(1_500_001) }), 'in:2: its text has 1500001 characters'],
])('a line with %s is refused, and the others are read', async (_, bad, message) => {
  const { articles, failures } = await readText(
    [line({ text: 'One.' }), bad, line({ text: 'Two.' })].join('\n'),
    'jsonl',
  );
  expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(failures).toEqual([expect.stringContaining(message)]);
});

test('a line’s key “__proto__” changes no object', async () => {
  await readText('{"__proto__": {"polluted": true}, "text": "a"}', 'jsonl');
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['javascript:alert(1)', 'runs a script'],
  ['https://a:b@quay.example/', 'hides its host behind a name or password'],
  ['https://quаy.example/', 'has a host whose name looks like another’s'],
  ['quay.example', 'is no http or https address'],
])('the address %s is left out and told of', async (url, trouble) => {
  const { metadata, notes } = await articleIn(line({ url, text: 'a' }), 'jsonl');
  expect(metadata.url).toBeNull();
  expect(notes).toEqual([`Left out the address “${url}”: it ${trouble}.`]);
});

test('a language that is none is left out and told of', async () => {
  const { metadata, notes } = await articleIn(line({ language: 'English!', text: 'a' }), 'jsonl');
  expect(metadata.language).toBeNull();
  expect(notes).toEqual(['Left out the language “English!”: it is no BCP 47 tag, such as en or pt-BR.']);
});

test('a zip archive named .jsonl is refused once', async () => {
  const { failures } = await readText('PK\u0003\u0004\n\n\n', 'jsonl');
  expect(failures).toEqual([expect.stringContaining('this is a zip archive')]);
});
