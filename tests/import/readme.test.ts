import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionWith, faultsOf, filesOf, importing } from './importing';
import { folderWith } from '../folder-with';

const section =
  /\n## From a text to an article\n([^]*?)\n## /.exec(readFileSync('src/import/README.md', 'utf8'))?.[1] ?? '';
const [text = '', picture = ''] = [...section.matchAll(/^( *)```text\n([^]*?)```/gm)].map(
  ([, indent = '', block = '']) =>
    block
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n'),
);

test('the example in the importer’s README is imported as it is shown there', async () => {
  const file = path.join(folderWith({ 'harbour.txt': text }), 'harbour.txt');
  const folder = editionWith();
  const { err } = await importing([file], { folder });
  expect(err).toContain('? date: Nothing tells');
  const { out } = await importing([file, '--report'], { folder, look: { width: 72, color: false } });
  expect(picture).not.toBe('');
  expect(out).toContain(picture.trim());
  expect((await importing([file, '--date', '2024-10-15', '--write'], { folder })).status).toBe(0);
  expect(await faultsOf(folder)).toEqual([]);
  expect(filesOf(folder)['articles/harbour.md']).toContain('printed: 2024-10-15');
});
