import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { readFolder } from '../../../src/compile/read-folder';
import { editionWith, faultsOf, filesOf, importing, kept } from '../importing';

/** The content file of a text, written into an edition that must have no fault. */
async function written(text: string, files: Record<string, string> = {}, ...args: string[]) {
  const folder = editionWith(files);
  const { err } = await importing(['-', '--slug', 'a', '--write', ...args], { stdin: text, folder });
  return { content: filesOf(folder)['articles/a.md'] ?? '', err, faults: await faultsOf(folder) };
}

test.each<[string, string, RegExp]>([
  [
    'words that stand twice are told apart by what is around them',
    'Ada Moen said that it stays. Ada Moen said that it goes.',
    /phrase: \{ exact: Ada Moen, suffix: " said that it goes[^"]*" \}|phrase: \{ exact: Ada Moen, prefix: "[^"]*stays. " \}/,
  ],
  [
    'a quotation that is interrupted is a list of pieces',
    '“It stays,” Ada Moen said, “as it is.”',
    /content:\n {6}- It stays\n {6}- as it is\./,
  ],
  [
    'who has no name speaks as the text has it',
    'The pier is shut, a senior official said.',
    /speaker: \{ unnamed: a senior official \}/,
  ],
  ['words that YAML would read otherwise stay words', '“null: # yes”, Ada Moen said.', /content: "null: # yes"/],
  [
    'a paragraph of dashes ends no front matter',
    'Ada Moen said that it stays.\n\nAfter that she left.\n\n--- and so on ---',
    /\n\n--- and so on ---\n$/,
  ],
])('%s', async (_, text, form) => {
  const { content, faults } = await written(text);
  expect(faults).toEqual([]);
  expect(content).toMatch(form);
});

test('who is known is named in this text by a name that people.yaml does not have', async () => {
  const people = 'ada-moen:\n  name: Ada Moen\n';
  const { content, faults } = await written('Ada Moen came to the quay. Moen said that it stays.', {
    'people.yaml': people,
  });
  expect(faults).toEqual([]);
  expect(content).toMatch(/also:\n {6}- \{ exact: Moen, suffix: " said" \}/);
});

test('a statement that a content file cannot have is left out and asked about', async () => {
  const { content, err, faults } = await written('“It stays.”\n\n“It goes.”\n\nThe harbour is old.');
  expect(faults).toEqual([]);
  expect(content).not.toContain('statements:');
  expect(err).toContain('This was left out, because');
});

test('of a statement that nobody is named for it is asked once', async () => {
  const { err } = await written('It rained.\n\n“We sail tomorrow, whatever the ice does.”\n\nIt snowed.');
  expect(err.match(/We sail tomorrow.*/g)).toEqual([
    'We sail tomorrow, whatever the ice does.”: This was left out, because the text names nobody beside it who says it. If it is a statement, add it by hand.',
  ]);
});

test('what the command line says stands before what the text says', async () => {
  const args = [
    '--title',
    'Another: title',
    '--source',
    'The Quay',
    '--url',
    'https://quay.example/a',
    '--date',
    '2024-03-03',
  ];
  const { content } = await written('Harbour open\n\nAda Moen said that it stays.', {}, ...args);
  expect(content).toContain('text: "Another: title"\n  by: source');
  expect(content).toContain('outlet:\n  name: The Quay\n  url: https://quay.example/a\ndate:\n  printed: 2024-03-03');
});

test('an address of the command line that no edition should pass on is left out', async () => {
  const { content, err, faults } = await written(
    'Ada Moen said that it stays.',
    {},
    '--source',
    'The Quay',
    '--url',
    'javascript:a()',
  );
  expect(faults).toEqual([]);
  expect(content).not.toContain('javascript');
  expect(err).toContain('? structure: “javascript:a()”: This address was left out: it runs a script.');
});

test('so is one of a related link', async () => {
  const { content, err, faults } = await written(
    'Ada Moen said that it stays.\n\nAlso Read: Tugs break the ice https://quay.example@evil.example/',
  );
  expect(faults).toEqual([]);
  expect(content).not.toContain('evil');
  expect(err).toContain(
    '“https://quay.example@evil.example/”: This address was left out: it hides its host behind a name or password.',
  );
});

test('composed and decomposed forms of one name are one person, who is named wherever either stands', async () => {
  const text =
    'Harbour Minister José Núñez spoke.\n\n“It stays,” Jose\u0301 Nu\u0301n\u0303ez said.\n\nNu\u0301n\u0303ez said that the pier goes.';
  const folder = editionWith();
  await importing(['-', '--slug', 'a', '--write'], { stdin: text, folder });
  const { 'people.yaml': people, 'articles/a.md': content } = filesOf(folder);
  expect(people?.replace(kept, '')).toBe(
    'jose-nunez:\n  name: José Núñez\n  aliases:\n    - Núñez\n  offices:\n    - title: Harbour Minister\n',
  );
  expect(content?.match(/speaker: .*/g)).toEqual(['speaker: jose-nunez', 'speaker: jose-nunez']);
  const compiled = compile(await readFolder(folder));
  expect(
    compiled.ok ? compiled.edition.articles[0]?.people.map(({ mentions }) => mentions.length) : compiled.faults,
  ).toEqual([3]);
});
