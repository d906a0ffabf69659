import { describe, expect, test } from 'vitest';
import { extracted } from './extracted';

// In each, the word is where the engine looks it up in a list.
const sentences = [
  'Moen pointed WORD the plan out.',
  'Moen’s criticism WORD the plan grew.',
  'Moen is critical WORD the plan.',
  'Ada Moen said it was late. WORD said it stays.',
  '“It stays,” said WORD.',
  'WORD: The harbour stays open. It is not for sale.',
  'The WORD year marks the 80th anniversary of the victory over fascism.',
];

/** The parts of an extraction that do not depend on the letters of a word. */
const outline = (text: string): unknown => {
  const { statements, people, countries, date } = extracted(text);
  return [
    statements.map(({ kind, confidence }) => `${kind} ${confidence}`),
    people.length,
    countries.length,
    date.kind,
  ];
};

describe.each(sentences)('%s', (sentence) => {
  const withWord = (word: string): string => sentence.replaceAll('WORD', word);

  test('“constructor”, which every object has, is a word like any other', () => {
    expect(outline(withWord('constructor'))).toStrictEqual(outline(withWord('lintel')));
  });

  test('“__proto__” can be read', () => {
    expect(extracted(withWord('__proto__')).paragraphs).toStrictEqual([withWord('__proto__')]);
  });
});
