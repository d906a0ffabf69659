import { expect, test } from 'vitest';
import { allKinds, countKinds } from '../../src/model/kind-counts.ts';
import { statementEntry } from './factories.ts';

test('statements are counted by kind, and kinds that do not occur are 0', () => {
  const counts = countKinds([
    statementEntry('aaaaa', { kind: 'direct' }),
    statementEntry('bbbbb', { kind: 'indirect' }),
    statementEntry('ccccc', { kind: 'direct' }),
  ]);
  expect(counts).toEqual({ direct: 2, mixed: 0, indirect: 1 });
  expect(allKinds(counts)).toBe(3);
});
