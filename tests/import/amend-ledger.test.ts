import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Amendment, amendedIn } from '../../src/import/amend-ledger';
import { rev } from '../model/factories';

const words = ['He said: “it’s – {open}, #1”', 'a: b'] as const;
const reworded: Amendment = {
  kind: 'reworded',
  id: 'bbbb2',
  rev: rev('12345678'),
  past: { rev: rev('1e234567'), kind: 'mixed', words, until: '2024-11-24', reason: 'Why: “x”.' },
};

test.each([
  ['in braces', '  bbbb2: { live: 1e234567 } # two\n', []],
  [
    'of several lines',
    '  bbbb2:\n    live: 1e234567 # now\n    was:\n      - { rev: aaaaaaaa, words: [a, b] }\n',
    [{ rev: 'aaaaaaaa', words: ['a', 'b'] }],
  ],
])('an entry %s gets its new wording and keeps the old ones, and the others stay', (_, entry, before) => {
  const text = `statements:\n  aaaa1: { live: 00000001 } # one\n${entry}  cccc3: { live: 00000002 }\n`;
  const after = amendedIn(text, [reworded]);
  expect(after).toMatch(/^statements:\n {2}aaaa1: \{ live: 00000001 \} # one\n/);
  expect(after).toMatch(/\n {2}cccc3: \{ live: 00000002 \}\n$/);
  expect(parse(after, { schema: 'failsafe' })).toMatchObject({
    statements: {
      bbbb2: {
        live: '12345678',
        was: [...before, { rev: '1e234567', kind: 'mixed', words, until: '2024-11-24', reason: 'Why: “x”.' }],
      },
    },
  });
});
