import { expect, test } from 'vitest';
import { matchStatements } from '../../../../src/annotate/proposal/update/match-statements';

const said = (name: string, ...content: string[]) => ({
  speaker: { kind: 'unnamed' as const, name },
  content: content.map((exact) => ({ exact, prefix: '', suffix: '' })),
});
type Said = ReturnType<typeof said>;

const open = 'The harbour stays open all winter';
const pier = 'The old pier was closed on Monday';

test.each<[string, Said[], Said[], [number, number][]]>([
  ['the same words', [said('he', open)], [said('he', open)], [[0, 0]]],
  ['other marks and case', [said('he', '“Open” it’s')], [said('he', '"open" it\'s')], [[0, 0]]],
  [
    'another order of the text',
    [said('he', open), said('he', pier)],
    [said('he', pier), said('he', open)],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ['words in pieces that were one', [said('he', open)], [said('he', 'The harbour stays', 'open all winter')], [[0, 0]]],
  ['a word changed', [said('he', open)], [said('he', 'The harbour stays open all summer')], [[0, 0]]],
  ['half the words changed', [said('he', open)], [said('he', 'The harbour stays shut on Sundays and Mondays')], []],
  [
    'the nearer of two',
    [said('he', open)],
    [said('he', 'The harbour stays open this winter'), said('he', `${open} long`)],
    [[0, 1]],
  ],
  ['a word changed and another speaker', [said('he', open)], [said('she', 'The harbour stays open all summer')], []],
  ['the same words and another speaker', [said('he', open)], [said('she', open)], [[0, 0]]],
  ['one of two that are the same', [said('he', open)], [said('he', open), said('he', open)], [[0, 0]]],
  ['nothing', [said('he', open)], [], []],
])('%s', (_, before, after, matches) => {
  expect([...matchStatements(before, after)]).toEqual(matches);
});
