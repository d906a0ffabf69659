import { expect, test } from 'vitest';
import { matchStatements } from '../../../../src/annotate/proposal/update/match-statements';

interface Said {
  readonly speaker: string;
  readonly words: string;
  readonly phrase: string;
  readonly cue: string;
  readonly paragraph: string;
}

const said = (speaker: string, words: string, more: Partial<Said> = {}): Said => ({
  speaker,
  words,
  phrase: speaker,
  cue: 'said',
  paragraph: '',
  ...more,
});

/** Pairs of indexes. A speaker called “?” is not plain. */
function matches(before: readonly Said[], after: readonly Said[], inPlace: readonly [number, number][] = []) {
  const found = matchStatements(before, after, {
    speakerOf: (old, index) => {
      const [a, b] = [before[old]?.speaker, after[index]?.speaker];
      if (b === '?') return 'unclear';
      return a === b ? 'same' : 'other';
    },
    isReadAlike: (old, index) => before[old]?.phrase === after[index]?.phrase,
    isInPlace: (old, index) => inPlace.some(([a, b]) => a === old && b === index),
  });
  return [...found].map(([old, { index }]) => [old, index]).toSorted(([a = 0], [b = 0]) => a - b);
}

const open = 'The harbour stays open all winter';
const pier = 'The old pier was closed on Monday';
const long = 'We are glad of the old pumps and of the people';

test.each<[string, Said[], Said[], [number, number][]]>([
  ['the same words', [said('Lund', open)], [said('Lund', open)], [[0, 0]]],
  ['other marks and case', [said('Lund', '“Open” it’s')], [said('Lund', '"open" it\'s')], [[0, 0]]],
  [
    'another order of the text',
    [said('Lund', open), said('Lund', pier)],
    [said('Lund', pier), said('Lund', open)],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ['a word changed', [said('Lund', open)], [said('Lund', 'The harbour stays open all summer')], [[0, 0]]],
  ['half the words changed', [said('Lund', open)], [said('Lund', 'The harbour stays shut on Sundays')], []],
  [
    'the nearer of two',
    [said('Lund', open)],
    [said('Lund', 'The harbour stays open this winter'), said('Lund', `${open} long`)],
    [[0, 1]],
  ],
  ['a word of six changed and another speaker', [said('Lund', open)], [said('Berg', `${open} and ever`)], []],
  ['a word of six changed and nobody plain', [said('Lund', open)], [said('?', `${open} and ever`)], []],
  ['a word of eleven changed and another speaker', [said('Lund', long)], [said('Berg', `${long} too`)], [[0, 0]]],
  ['one of two that are the same', [said('Lund', open)], [said('Lund', open), said('Lund', open)], [[0, 0]]],
  [
    'the same speaker’s edited words before another’s equal ones',
    [said('Lund', long)],
    [said('Berg', long), said('Lund', long.replace('old', 'new'))],
    [[0, 1]],
  ],
  [
    'words of nobody plain before another’s equal ones',
    [said('Lund', long)],
    [said('Berg', long), said('?', `${long} too`)],
    [[0, 1]],
  ],
  [
    'equal words of two speakers, in another order',
    [said('Lund', open), said('Berg', open)],
    [said('Berg', open), said('Lund', open)],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    'equal words, told apart by the phrase',
    [said('Lund', open, { phrase: 'she' }), said('Lund', open)],
    [said('Lund', open)],
    [[1, 0]],
  ],
  [
    'equal words, told apart by the cue',
    [said('Lund', open, { cue: 'added' }), said('Lund', open)],
    [said('Lund', open)],
    [[1, 0]],
  ],
  [
    'equal words, told apart by their paragraphs',
    [
      said('Lund', open, { paragraph: 'On the quay it rained.' }),
      said('Lund', open, { paragraph: 'Later it snowed.' }),
    ],
    [said('Lund', open, { paragraph: 'Later it snowed hard.' })],
    [[1, 0]],
  ],
  ['nothing', [said('Lund', open)], [], []],
])('%s', (_, before, after, expected) => {
  expect(matches(before, after)).toEqual(expected);
});

test('the same speaker’s statement in the same place needs no likeness, another’s does', () => {
  expect(matches([said('Lund', open)], [said('Lund', `${open}, ${pier}, ${long}`)], [[0, 0]])).toEqual([[0, 0]]);
  expect(matches([said('Lund', open)], [said('Berg', `${open}, ${pier}, ${long}`)], [[0, 0]])).toEqual([]);
});

test('of equal words that nothing else tells apart, the one that stands in its place is taken', () => {
  expect(matches([said('Lund', open)], [said('Lund', open), said('Lund', open)], [[0, 1]])).toEqual([[0, 1]]);
});

test('what the text has as it had stays in its place, whoever was set as its speaker', () => {
  const before = [said('Berg', open, { phrase: 'Lund' }), said('Lund', open, { phrase: 'Berg' })];
  const after = [said('Lund', open), said('Berg', open)];
  const asBefore: [number, number][] = [
    [0, 0],
    [1, 1],
  ];
  expect(matches(before, after, asBefore)).toEqual(asBefore);
});
