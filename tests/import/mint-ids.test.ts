import { expect, test } from 'vitest';
import { isSlug, isStatementId, type Slug } from '../../src/model/ids';
import { idMinter } from '../../src/import/mint-ids';

function slug(text: string): Slug {
  if (!isSlug(text)) throw new Error(text);
  return text;
}

const minted = (name: string, count: number, taken: readonly string[] = []): string[] =>
  Array.from({ length: count }, idMinter(slug(name), new Set(taken)));

test('an article’s ids are the same whenever they are minted, all different, and no words', () => {
  const ids = minted('harbour', 500);
  expect(minted('harbour', 500)).toEqual(ids);
  expect(new Set(ids).size).toBe(500);
  expect(ids.every((id) => isStatementId(id) && !/[aeiouy01l]/.test(id))).toBe(true);
});

test('another article has others', () => {
  const harbour = new Set(minted('harbour', 100));
  expect(minted('pier', 100).filter((id) => harbour.has(id))).toEqual([]);
});

test('what the ledger holds is passed over, and the next is given', () => {
  const [first, second, third, fourth] = minted('harbour', 4);
  expect(minted('harbour', 2, [first ?? '', second ?? ''])).toEqual([third, fourth]);
  expect(minted('harbour', 2, [second ?? ''])).toEqual([first, third]);
});
