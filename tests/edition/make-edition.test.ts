import { expect, test } from 'vitest';
import { compile, type Compiled } from '../../src/compile/compile';
import { makeEdition, type EditionSize } from './make-edition';

function compiled(size: EditionSize): Compiled {
  const encoder = new TextEncoder();
  return compile(Array.from(makeEdition(size), ([path, text]) => ({ path, bytes: encoder.encode(text) })));
}

test.each([
  { articles: 0, seed: 1 },
  { articles: 1, seed: 1 },
  { articles: 2, seed: 1 },
  { articles: 3, seed: 1 },
  { articles: 3, seed: 20 },
  { articles: 60, seed: 7 },
  { articles: 300, seed: 1 },
])('an edition of $articles articles with seed $seed compiles without a fault', (size) => {
  const result = compiled(size);
  expect(result.ok ? [] : result.faults).toEqual([]);
  expect(result.ok && result.edition.articles).toHaveLength(size.articles);
});

test('the same size and seed give the same texts, another seed gives others', () => {
  expect([...makeEdition({ articles: 40 })]).toEqual([...makeEdition({ articles: 40, seed: 1 })]);
  expect([...makeEdition({ articles: 40 })]).not.toEqual([...makeEdition({ articles: 40, seed: 2 })]);
});

test('the first person is in about a third of all articles, and everybody is in some', () => {
  const result = compiled({ articles: 300 });
  const articles = result.ok ? result.edition.articles : [];
  const involved = articles.flatMap(({ people }) => people.map(({ id }) => String(id)));
  expect(involved.filter((id) => id === 'berit-aldersund').length).toBeGreaterThan(90);
  const people = result.ok ? result.edition.people : [];
  expect(people.map(({ id }) => String(id)).filter((id) => !involved.includes(id))).toEqual([]);
});
