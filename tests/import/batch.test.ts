import path from 'node:path';
import { expect, test } from 'vitest';
import { editionWith, faultsOf, filesOf, importing, story } from './importing';
import { folderWith } from '../folder-with';

const texts = (): string =>
  folderWith({
    'a-one.txt': story,
    'b-zip.txt': 'PK\u0003\u0004',
    'c-empty.md': '\n',
    'd-two.txt': 'Ruth Lindgaard, the deputy, said on Monday that the pier was shut.\n',
    'e.jsonl': '{"text": 7}\n{"title": "Three", "text": "The quay, said Moen, is dry."}\n',
  });

test('a batch does what can be done, tells of all failures at the end, and writes the rest', async () => {
  const [folder, inputs] = [editionWith(), texts()];
  const { status, err } = await importing([inputs, path.join(inputs, 'no.txt'), '--write'], { folder });
  expect(status).toBe(1);
  expect(Object.keys(filesOf(folder)).filter((name) => name.startsWith('articles/'))).toEqual([
    'articles/a-one.md',
    'articles/d-two.md',
    'articles/three.md',
  ]);
  expect(await faultsOf(folder)).toEqual([]);
  expect(err.slice(err.indexOf('4 failures:')).split('\n')).toEqual([
    '4 failures:',
    `${inputs}/no.txt: there is no such file or folder; check the name`,
    `${inputs}/b-zip.txt: this is a zip archive (or an office document), not text; unpack it and import what is in it`,
    `${inputs}/c-empty.md: there is nothing but white space in it; put the article’s text into it`,
    expect.stringContaining(`${inputs}/e.jsonl:1: “text” is not text; a line is`),
    '',
  ]);
});

test('a batch knows in the next article whom an earlier one has proposed', async () => {
  const folder = editionWith();
  await importing([texts(), '--write'], { folder });
  expect(filesOf(folder)['people.yaml']?.match(/^ruth-lindgaard.*:$/gm)).toEqual(['ruth-lindgaard:']);
  expect(filesOf(folder)['articles/d-two.md']).toContain('speaker: ruth-lindgaard');
});

test('a batch prints each file under its name', async () => {
  const { out } = await importing([texts()], { folder: editionWith() });
  expect(out.match(/^==> .* <==$/gm)).toEqual([
    '==> articles/a-one.md <==',
    '==> articles/d-two.md <==',
    '==> articles/three.md <==',
  ]);
});

test('a batch gives an address once', async () => {
  const inputs = folderWith({ 'a/same.txt': story, 'b/same.txt': story });
  const { err } = await importing([inputs, '--write'], { folder: editionWith() });
  expect(err).toContain(
    `${inputs}/b/same.txt: another article of this import has the address “same” already; give its file`,
  );
});

test('a batch has a bar on a terminal alone', async () => {
  let drawn = '';
  const screen = { isTTY: true, width: 60, write: (text: string) => (drawn += text) };
  await importing([texts(), '--write'], { folder: editionWith(), screen });
  expect(drawn).toContain('\r\u001b[K██████████░░░░░░░░░░░░░░ 3/5');
  expect((await importing([texts(), '--write'], { folder: editionWith() })).err).not.toContain('░');
});
