import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/model/marked-text.ts';
import { markedArticle } from '../../src/model/marked-article.ts';
import { articleOf, person, statementId } from './factories.ts';

const ada = person('ada-berg', 'Ada Berg');
const bo = person('bo-dahl', 'Bo Dahl');
const paragraphs = ['“One,” she said.', 'He said that two was next.'];
const first = { id: 'first', kind: 'direct', speaker: ada, content: ['One'] } as const;
const second = { id: 'second', kind: 'indirect', speaker: bo, content: ['that two was next'] } as const;
const article = articleOf(paragraphs, [first, second]);

describe('an article as it is read', () => {
  const read = markedArticle(article);
  test('has its paragraphs to the character', () => {
    expect(read.marked.paragraphs.map(textOf)).toEqual(paragraphs);
  });

  test('finds each statement by its id, with its place among all, from 1', () => {
    expect(read.find(statementId('second'))?.id).toBe('second');
    expect(read.positionOf(statementId('first'))).toBe(1);
    expect(read.positionOf(statementId('second'))).toBe(2);
  });

  test('finds none for an id that it has not', () => {
    const other = statementId('other');
    expect(read.find(other)).toBeUndefined();
    expect(read.positionOf(other)).toBe(0);
    expect(read.appearanceOf(other)).toBeUndefined();
  });

  test('says of a mark which statement of how many it is, by whom, and of what kind', () => {
    expect(read.appearanceOf(statementId('first'))?.label).toBe('Statement 1 of 2: Ada Berg, quoted');
    expect(read.appearanceOf(statementId('second'))?.label).toBe('Statement 2 of 2: Bo Dahl, reported');
  });

  test('gives speakers numbers, and initials where there are several', () => {
    expect(read.appearanceOf(statementId('second'))).toMatchObject({ voice: 2, initials: 'BD' });
    const alone = markedArticle(articleOf(paragraphs, [first, { ...second, speaker: ada }]));
    expect(alone.appearanceOf(statementId('second'))).toMatchObject({ voice: 1, initials: null });
  });

  test('describes itself by its title and counts', () => {
    expect(read.marked.description).toBe('Who said what in “An article”: 2 statements.');
  });

  test('is made once for each article', () => {
    expect(markedArticle(article)).toBe(read);
  });
});
