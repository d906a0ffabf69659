import { describe, expect, test } from 'vitest';
import { editionData } from '../../src/catalogue/edition-data';
import type { StatementIndex } from '../../src/model/catalogue';
import { editionOf } from './compiled';
import { article, edited, harbour, harbourWith } from './harbour';

const revs = (files = harbourWith()) =>
  editionOf(files).articles.flatMap(({ statements }) => statements.map(({ id, rev }) => [id, rev]));

/** The edition in which the last statement was once another, as a change of its ledger line. */
const past =
  'cccc3: { live: ff92bf41, was: [{ rev: 612e66fd, kind: indirect, words: the “old pier” would stay closed, ' +
  'until: 2024-06-01, reason: It quotes. }] }';
const withPast = () => harbourWith(edited('permalinks.yaml', 'cccc3: { live: ff92bf41 }', past));

describe('the hash of a wording', () => {
  test('is the same wherever the text breaks its lines', () => {
    const text = harbour[article] ?? '';
    const broken = text
      .replace('“We will open the harbour', '“We will\nopen the harbour')
      .replace('It’s time,”', 'It’s\n time,”');
    expect(broken).not.toBe(text);
    expect(revs(harbourWith({ [article]: broken }))).toEqual(revs());
  });

  test('is beside a statement’s words wherever data has them', () => {
    const files = editionData(editionOf(harbourWith()));
    const rev = 'd3a4eff4';
    expect(files.get('data/statements/bbbb2.json')).toMatchObject({ statement: { rev } });
    expect(files.get('data/statements.json')).toContainEqual(expect.objectContaining({ id: 'bbbb2', rev }));
    expect(files.get('data/articles/harbour-talks.json')).toMatchObject({
      statements: expect.arrayContaining([expect.objectContaining({ id: 'bbbb2', rev })]) as unknown,
    });
  });
});

describe('past wordings', () => {
  test('tell lists when a statement was last changed, and of the others nothing', () => {
    const statements = editionData(editionOf(withPast())).get('data/statements.json') as StatementIndex;
    expect(statements.map(({ id, rewordedOn }) => [id, rewordedOn])).toEqual([
      ['aaaa1', undefined],
      ['bbbb2', undefined],
      ['cccc3', '2024-06-01'],
    ]);
  });

  test('stand in the data of a statement that has any, and in no other', () => {
    const files = editionData(editionOf(withPast()));
    expect(files.get('data/statements/cccc3.json')).toMatchObject({
      pastWordings: [
        {
          rev: '612e66fd',
          kind: 'indirect',
          words: ['the “old pier” would stay closed'],
          until: '2024-06-01',
          reason: 'It quotes.',
        },
      ],
    });
    expect(files.get('data/statements/bbbb2.json')).not.toHaveProperty('pastWordings');
  });
});

const retired = (ledger: string) =>
  editionOf(harbourWith(edited('permalinks.yaml', 'statements:\n', `statements:\n${ledger}`))).permalinks.statements;

describe('what became of an id', () => {
  test('that was split is told with its parts where they are now', () => {
    expect(
      retired(
        '  dddd4: { split: [eeee5, bbbb2], on: 2024-06-01, reason: They were two. }\n' +
          '  eeee5: { moved: aaaa1, on: 2024-06-02 }\n',
      )['dddd4'],
    ).toEqual({ kind: 'split', into: ['aaaa1', 'bbbb2'], on: '2024-06-01', reason: 'They were two.' });
  });

  test('that moved to one that was split or withdrawn later is told by that', () => {
    const ids = retired(
      '  dddd4: { moved: eeee5, on: 2024-06-01 }\n' +
        '  eeee5: { split: [aaaa1, bbbb2], on: 2024-06-02 }\n' +
        '  ffff6: { moved: gggg7, on: 2024-06-01 }\n' +
        '  gggg7: { withdrawn: Wrong., on: 2024-06-03 }\n',
    );
    expect(ids['dddd4']).toEqual(ids['eeee5']);
    expect(ids['ffff6']).toEqual(ids['gggg7']);
  });

  test('is told of a long chain of moves, and of splits that meet again', () => {
    const links = Array.from({ length: 400 }, (_, i) => {
      const [next, after] = [`link${i + 1}`, `link${i + 2}`];
      return `  link${i}: { split: [${i < 398 ? `${next}, ${after}` : 'aaaa1, bbbb2'}], on: 2024-06-01 }\n`;
    });
    expect(Object.keys(retired(links.join('')))).toHaveLength(400);
  });
});
