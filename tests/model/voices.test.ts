import { describe, expect, test } from 'vitest';
import { voicesOf } from '../../src/model/voices.ts';
import { articleOf, kinds, person, personId } from './factories.ts';

const paragraphs = [
  'Bo Chen reported that trade grows. “One,” Ada Berg said, “two three.” A senior official called it “good”.',
  'Bo Chen added that it helps. “Four five six seven,” said Eli Fox. A senior official: “Eight.”',
];
const ada = person('ada-berg', 'Ada Berg');
const bo = person('bo-chen', 'Bo Chen');
const eli = person('eli-fox', 'Eli Fox');
const official = { kind: 'unnamed', name: 'A senior official' } as const;
const inArticle = (id: string, name: string, present: boolean) => ({
  id: personId(id),
  name,
  present,
  office: null,
  speaksFor: null,
  mentions: [],
});

const article = articleOf(
  paragraphs,
  [
    { id: 'aaaaa', kind: 'indirect', speaker: bo, content: ['that trade grows'] },
    { id: 'bbbbb', kind: 'direct', speaker: ada, content: ['One,', 'two three.'] },
    { id: 'ccccc', kind: 'mixed', speaker: official, content: ['it “good”'] },
    { id: 'ddddd', kind: 'indirect', speaker: bo, content: ['that it helps'] },
    { id: 'eeeee', kind: 'direct', speaker: eli, content: ['Four five six seven,'] },
    { id: 'fffff', kind: 'direct', speaker: { ...official, name: 'a senior official' }, content: ['Eight.'] },
  ],
  {
    people: [
      inArticle('ada-berg', 'Ada Berg', true),
      inArticle('bo-chen', 'Bo Chen', false),
      inArticle('cy-dahl', 'Cy Dahl', true),
      inArticle('di-eng', 'Di Eng', false),
    ],
  },
);

describe('the voices of an article', () => {
  const voices = voicesOf(article);

  test('who is quoted stands by direct words, the words of all pieces counted', () => {
    expect(voices.quoted).toMatchObject([
      { initials: 'EF', statements: { direct: 1 }, directWords: 4 },
      { initials: 'AB', statements: { direct: 1 }, directWords: 3 },
      { initials: 'AO', statements: { direct: 1 }, directWords: 1 },
    ]);
  });

  test('numbers follow the first statement of each in the text', () => {
    const all = [...voices.quoted, ...voices.reportedOnly];
    const numbered = all.map(({ initials, number }) => `${number} ${initials}`);
    expect(numbered.toSorted()).toEqual(['1 BC', '2 AB', '3 AO', '4 EF']);
  });

  test('the same phrase for an unnamed speaker is one voice, whatever its case', () => {
    expect(voices.quoted.at(-1)?.statements).toEqual(kinds(1, 1, 0));
  });

  test('who is only reported stands apart', () => {
    expect(voices.reportedOnly).toMatchObject([{ speaker: bo, statements: kinds(0, 0, 2) }]);
  });

  test('who says nothing is named, present or not', () => {
    expect(voices.silent).toEqual([
      { id: 'cy-dahl', name: 'Cy Dahl', present: true },
      { id: 'di-eng', name: 'Di Eng', present: false },
    ]);
  });

  test('the sums are over all voices', () => {
    expect(voices).toMatchObject({ statements: { direct: 3 }, directWords: 8 });
  });

  test('as many direct words stand in order of first appearance', () => {
    const two = articleOf(
      ['“Yes,” said Eli. “No,” said Ada.'],
      [
        { id: 'aaaaa', kind: 'direct', speaker: eli, content: ['Yes,'] },
        { id: 'bbbbb', kind: 'direct', speaker: ada, content: ['No,'] },
      ],
    );
    expect(voicesOf(two).quoted.map(({ speaker }) => speaker.name)).toEqual(['Eli Fox', 'Ada Berg']);
  });

  test('an article without statements has none', () => {
    expect(voicesOf(articleOf(['Nothing.'], []))).toEqual({
      quoted: [],
      reportedOnly: [],
      silent: [],
      statements: kinds(),
      directWords: 0,
    });
  });
});
