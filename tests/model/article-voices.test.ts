import { describe, expect, test } from 'vitest';
import { statementsByParagraph, voiceFinder } from '../../src/model/article-voices.ts';
import { voicesOf } from '../../src/model/voices.ts';
import { articleOf, person } from './factories.ts';

const ada = person('ada-berg', 'Ada Berg');
const bo = person('bo-dahl', 'Bo Dahl');
const paragraphs = ['“One,” she said. “Two,” she said.', 'Rain fell.', 'He said three. “Four'];
const article = articleOf(paragraphs, [
  { id: 'first', kind: 'direct', speaker: ada, content: ['One'] },
  { id: 'second', kind: 'direct', speaker: ada, content: ['Two', 'Four'] },
  { id: 'third', kind: 'indirect', speaker: bo, content: ['three'] },
]);

describe('statements by paragraph', () => {
  test('each stands with the paragraph in which it begins; a paragraph without any has none', () => {
    const ids = statementsByParagraph(article).map((group) => group.map(({ id }) => id));
    expect(ids).toEqual([['first', 'second'], [], ['third']]);
  });
});

describe('the voice of a speaker', () => {
  const find = voiceFinder(voicesOf(article));
  test('is found for who is quoted and for who is only reported', () => {
    expect(find(ada)?.number).toBe(1);
    expect(find(bo)?.number).toBe(2);
  });

  test('is nobody’s for who does not speak', () => {
    expect(find(person('cy-eng', 'Cy Eng'))).toBeUndefined();
  });

  test('is another for an organisation of a person’s name', () => {
    expect(find({ kind: 'organisation', name: 'Ada Berg' })).toBeUndefined();
  });
});
