import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionData } from '../../src/catalogue/edition-data.ts';
import { dataFileAt } from '../../src/site/data-file-at.ts';
import { dataFormat, isInDataFormat } from '../../src/site/data-format.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { matchPattern } from '../../src/site/pattern.ts';
import { editionOf, seedFiles } from '../compile/compiled.ts';
import { harbour, harbourWith, textFile } from '../compile/harbour.ts';
import { miniFiles } from '../components/mini-edition.ts';
import { makeEdition } from '../edition/make-edition.ts';
import { shapeOf } from './shape-of.ts';

const withFeedId = harbourWith({ 'edition.yaml': `${harbour['edition.yaml'] ?? ''}id: https://quay.example/\n` });

/** All files of editions that have among them everything that a field can hold. */
const files: readonly (readonly [path: string, data: unknown])[] = [
  ...miniFiles,
  ...[
    seedFiles(),
    withFeedId,
    Array.from(makeEdition({ articles: 60 }), ([path, text]) => textFile(path, text)),
  ].flatMap((content) => [...editionData(editionOf(content))]),
];

const attributions = dataFiles.attributions.at();
const permalinks = dataFiles.permalinks.at();
/** Where files have an object with something for each id. */
const byId: Readonly<Record<string, readonly string[]>> = {
  [attributions]: [''],
  [permalinks]: ['articles', 'people', 'statements'],
};

const shapes = Object.values(dataFiles).flatMap(({ pattern }) => {
  const ofKind = files.filter(([path]) => matchPattern(pattern, path) !== null).map(([, data]) => data);
  return shapeOf(ofKind, new Set(byId[pattern])).map((line) => `${pattern} ${line}`);
});

const golden = join(import.meta.dirname, `golden/data-format-${dataFormat}.txt`);
const known = existsSync(golden) ? readFileSync(golden, 'utf8').trim().split('\n') : [];

const advice =
  'These fields are gone, or hold something else. Other people’s programs read them. Put them back. If that is ' +
  'impossible, raise dataFormat in src/site/data-format.ts, run this test with --update, and say in src/site/README.md ' +
  'what has changed.';

describe('the format of the data files', () => {
  test('has everything that it had', () => {
    const gone = known.filter((line) => !shapes.includes(line));
    expect(gone.length === 0 ? '' : `${gone.join('\n')}\n\n${advice}`).toBe('');
  });

  test('has nothing that is not written down: new fields are, with --update, and need no new version', async () => {
    await expect(`${shapes.join('\n')}\n`).toMatchFileSnapshot(golden);
  });

  test('is seen in full by this test: no field is only ever null, and no list is empty', () => {
    expect(shapes.filter((line) => line.endsWith(': null'))).toEqual([]);
    const isEmpty = (line: string) =>
      line.endsWith(': list') && !shapes.some((one) => one.startsWith(line.replace(/\??: list$/, '[]')));
    expect(shapes.filter(isEmpty)).toEqual([]);
  });

  test('is named by every file that can name one, first of all', () => {
    for (const [path, data] of files) {
      if (path === attributions || Array.isArray(data)) continue;
      expect(`${path} ${JSON.stringify(data)}`).toMatch(new RegExp(`^\\S+ \\{"format":${dataFormat},`));
    }
    expect(files.filter(([path, data]) => dataFileAt(path) === null || !isInDataFormat(path, data))).toEqual([]);
  });
});
