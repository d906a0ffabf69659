import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionWith, faultsOf, filesOf, importing, story } from './importing';

const file = 'articles/harbour.md';

/** An edition into which the story was imported; then its file is changed by hand. */
async function imported(edit: (content: string) => string = (content) => content): Promise<string> {
  const folder = editionWith();
  await importing(['-', '--slug', 'harbour', '--write'], { stdin: story, folder });
  const article = path.join(folder, file);
  writeFileSync(article, edit(readFileSync(article, 'utf8')));
  return folder;
}

const update = (folder: string, text: string) =>
  importing(['-', '--slug', 'harbour', '--write', '--update'], { stdin: text, folder });

const articleIn = (folder: string): string => filesOf(folder)[file] ?? '';
const idsIn = (content: string): string[] => content.match(/(?<=- id: )\w+/g) ?? [];

/** The id of the statement that holds these words. */
const idOf = (content: string, words: string): string => idsIn(content.slice(0, content.indexOf(words))).at(-1) ?? '';

test('the same text again changes nothing', async () => {
  const folder = await imported((content) =>
    content
      .replace('language: en', 'language:   en # British')
      .replace('countries: [no]', 'countries: [ "no" ] # the port’s'),
  );
  expect(articleIn(folder)).toContain('# the port’s');
  const before = filesOf(folder);
  const { status, err } = await update(folder, story);
  expect(status).toBe(0);
  expect(err).toMatch(/Statements: 3 as they were, 0 changed with their ids kept, 0 new, 0 withdrawn\./);
  expect(filesOf(folder)).toEqual(before);
});

test('an edited statement keeps its id, a new one gets one, and the file still compiles', async () => {
  const folder = await imported();
  const before = articleIn(folder);
  const text = story
    .replace('would be closed in May', 'would be closed in early June')
    .replace('Her deputy', '“We have salt,” Moen said.\n\nHer deputy');
  const { status } = await update(folder, text);
  const after = articleIn(folder);
  expect(status).toBe(0);
  expect(idOf(after, 'that the pier would be closed in early June')).toBe(
    idOf(before, 'that the pier would be closed in May'),
  );
  expect(idsIn(after)).toEqual(expect.arrayContaining(idsIn(before)));
  expect(idsIn(after).length).toBe(idsIn(before).length + 1);
  expect(await faultsOf(folder)).toEqual([]);
});

const pierClosed = (rev: string | undefined, month: string): string =>
  `{ rev: ${rev ?? ''}, kind: indirect, words: "that the pier would be closed in ${month}", until: 2024-11-24, ` +
  'reason: "The article was changed." }';

test('the old wordings of an edited statement are kept in the ledger, one after another', async () => {
  const folder = await imported();
  const id = idOf(articleIn(folder), 'that the pier would be closed in May');
  const line = () => new RegExp(`${id}: (.*)`).exec(filesOf(folder)['permalinks.yaml'] ?? '')?.[1] ?? '';
  const [, first] = /live: (\w+)/.exec(line()) ?? [];
  await update(folder, story.replace('in May', 'in June'));
  const [, second] = /live: (\w+)/.exec(line()) ?? [];
  await update(folder, story.replace('in May', 'in July'));
  expect(line()).toMatch(/^\{ live: \w+, was: \[/);
  expect(line()).toContain(`was: [${pierClosed(first, 'May')}, ${pierClosed(second, 'June')}] }`);
  expect(await faultsOf(folder)).toEqual([]);
});

test('without being written, the line that a changed wording needs is told', async () => {
  const folder = await imported();
  const id = idOf(articleIn(folder), 'that the pier would be closed in May');
  const { err } = await importing(['-', '--slug', 'harbour', '--update'], {
    stdin: story.replace('in May', 'in June'),
    folder,
  });
  expect(err).toMatch(
    new RegExp(`statements:\\n +${id}: \\{ live: \\w+, was: \\[\\{ rev: \\w+, kind: indirect, words: "that`),
  );
});

test('what the editor made by hand stays', async () => {
  const folder = await imported((content) =>
    content
      .replace('text: Harbour to stay open\n  by: source', 'text: Harbour open # shorter\n  by: edition')
      .replace('language: en', 'language: en\noutlet: { name: The Quay, url: https://quay.example/ }'),
  );
  await update(folder, story.replace('in May', 'in June'));
  const after = articleIn(folder);
  expect(after).toContain('text: Harbour open # shorter\n  by: edition');
  expect(after).toContain('outlet: { name: The Quay, url: https://quay.example/ }');
  expect(after).toContain('closed in June');
});

test('a statement that the editor took out stays out, and is told of', async () => {
  const folder = await imported();
  const before = articleIn(folder);
  const gone = idOf(before, 'that the pier would be closed in May');
  const block = new RegExp(`  - id: ${gone}\\n(?: {4}.*\\n)+`);
  writeFileSync(path.join(folder, file), before.replace(block, ''));
  const ledger = path.join(folder, 'permalinks.yaml');
  const line = new RegExp(`${gone}: .*`);
  writeFileSync(
    ledger,
    readFileSync(ledger, 'utf8').replace(line, `${gone}: { withdrawn: No statement., on: 2024-11-01 }`),
  );
  const { err } = await update(folder, story);
  expect(idsIn(articleIn(folder))).not.toContain(gone);
  expect(idsIn(articleIn(folder)).length).toBe(idsIn(before).length - 1);
  expect(err).toContain('the article has no such statement: it was left out again');
});

test('a statement that the text no longer has is withdrawn in the ledger, whose other lines stay', async () => {
  const folder = await imported();
  const gone = idOf(articleIn(folder), 'that the pier would be closed in May');
  const before = filesOf(folder)['permalinks.yaml'] ?? '';
  const { err } = await update(folder, story.replace(/Her deputy.*\n/, ''));
  expect(err).toContain(
    `Withdrew the statement ${gone}, “that the pier would be closed in May”: The article was changed and no longer has it.`,
  );
  expect(filesOf(folder)['permalinks.yaml']).toBe(
    before.replace(
      new RegExp(`${gone}: .*`),
      `${gone}: { withdrawn: "The article was changed and no longer has it.", on: 2024-11-24 }`,
    ),
  );
  expect(await faultsOf(folder)).toEqual([]);
});

test('words that the text now gives to somebody else get a new id, and the old link says so', async () => {
  const folder = await imported();
  const before = articleIn(folder);
  const old = idOf(before, 'that the pier would be closed in May');
  const { status } = await update(folder, story.replace('Her deputy, Ruth Lindgaard,', 'Olav Brekke'));
  const after = articleIn(folder);
  expect(status).toBe(0);
  expect(idsIn(after)).not.toContain(old);
  expect(after).toMatch(/speaker: olav-brekke\n +phrase: Olav Brekke\n/);
  expect(filesOf(folder)['permalinks.yaml']).toContain(
    `${old}: { withdrawn: "The article now attributes these words to Olav Brekke, no longer to Ruth Lindgaard.", on: 2024-11-24 }`,
  );
  expect(await faultsOf(folder)).toEqual([]);
});

test('without being written, the line that a withdrawn statement needs is told', async () => {
  const folder = await imported();
  const id = idOf(articleIn(folder), 'that the pier would be closed in May');
  const { err } = await importing(['-', '--slug', 'harbour', '--update'], {
    stdin: story.replace(/Her deputy.*\n/, ''),
    folder,
  });
  expect(err).toMatch(new RegExp(`statements:\\n +${id}: \\{ withdrawn: "The article was changed`));
});

test('whom and what the new text no longer names leaves the lists, and is told of', async () => {
  const folder = await imported();
  const { err } = await update(folder, story.replace('Norwegian Harbour Minister ', '').replace(/Her deputy.*\n/, ''));
  expect(err).toContain('Took “no” out of the list: the text no longer names it.');
  expect(err).toContain('Took “ruth-lindgaard” out of the list: the text no longer names it.');
  expect(articleIn(folder)).not.toContain('ruth-lindgaard');
  expect(await faultsOf(folder)).toEqual([]);
});

test('what stood after a paragraph stands after it still', async () => {
  const folder = await imported((content) =>
    content.replace('people:', 'removed:\n  - { what: A link, why: No part of it., after: 2 }\npeople:'),
  );
  await update(
    folder,
    story.replace('The harbour stays open, acc', 'It was cold on Monday.\n\nThe harbour stays open, acc'),
  );
  expect(articleIn(folder)).toMatch(/what: A link\b[^]*?after: "?3"?\b/);
  expect(await faultsOf(folder)).toEqual([]);
});

test('an article that is not there is imported as a new one', async () => {
  const folder = editionWith();
  const { status } = await update(folder, story);
  expect(status).toBe(0);
  expect(Object.keys(filesOf(folder))).toContain(file);
});
