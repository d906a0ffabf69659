import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import type { Article, Statement } from '../../src/model/article';
import { textAt, type Place } from '../../src/model/place';
import { voicesOf } from '../../src/model/voices';
import { past, retired } from './ledger';
import { makeEdition } from './make-edition';
import { showcaseSlugs, showcaseStatements } from './showcase';

// What a reader must cope with has to be in the smallest edition that tests use.
const files = Array.from(makeEdition({ articles: 3 }), ([path, text]) => ({
  path,
  bytes: new TextEncoder().encode(text),
}));
const result = compile(files);
if (!result.ok) throw new Error('the edition has faults');
const { articles, pastWordings, permalinks, people } = result.edition;

const statements = articles.flatMap((article) => article.statements);
const paragraphs = articles.flatMap((article) => article.paragraphs);

function articleOf(slug: string): Article {
  const found = articles.find((article) => article.slug === slug);
  if (found === undefined) throw new Error(`there is no ${slug}`);
  return found;
}

function statementOf(key: keyof typeof showcaseStatements): Statement {
  const found = statements.find(({ id }) => id === showcaseStatements[key]);
  if (found === undefined) throw new Error(`there is no ${key}`);
  return found;
}

const stands = (inner: Place, outer: Place): boolean =>
  inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end;

test('statements are of every kind, by everybody who can speak', () => {
  expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(['direct', 'mixed', 'indirect']));
  expect(new Set(statements.map(({ speaker }) => speaker.kind))).toEqual(
    new Set(['person', 'country', 'organisation', 'unnamed']),
  );
});

test.each([
  ['aroundDirect', 'directWithin'],
  ['aroundMixed', 'mixedWithin'],
  ['aroundSpoken', 'spokenWithin'],
] as const)('%s has %s in it', (outer, inner) => {
  expect(stands(statementOf(inner).content[0], statementOf(outer).content[0])).toBe(true);
});

test('statements touch, are interrupted and go on in the next paragraph', () => {
  const [first, second] = [statementOf('touchingFirst').content[0], statementOf('touchingSecond').content[0]];
  expect(first.end).toBe(second.start);
  expect(statementOf('interrupted').content.map(({ paragraph }) => paragraph)).toEqual([1, 1]);
  expect(statementOf('overTwoParagraphs').content.map(({ paragraph }) => paragraph)).toEqual([3, 4]);
});

test('two people say the same words in one paragraph', () => {
  const pier = articleOf(showcaseSlugs.pier);
  const [first, second] = [statementOf('sameWordsFirst').content[0], statementOf('sameWordsSecond').content[0]];
  expect(first.paragraph).toBe(second.paragraph);
  expect(textAt(pier.paragraphs, first)).toBe(textAt(pier.paragraphs, second));
});

test('articles and paragraphs are very long and very short', () => {
  expect(articles.map((article) => article.paragraphs.length).toSorted((a, b) => a - b)).toEqual([1, 8, 40]);
  const lengths = paragraphs.map((paragraph) => paragraph.length);
  expect(Math.min(...lengths)).toBeLessThan(20);
  expect(Math.max(...lengths)).toBeGreaterThan(1_000);
  const titles = articles.map(({ title }) => title.text.length);
  expect(Math.max(...titles)).toBeGreaterThan(140);
  expect(Math.min(...titles)).toBeLessThan(20);
  expect(new Set(articles.map(({ title }) => title.by))).toEqual(new Set(['source', 'edition']));
});

test('countries are named in every way, and some places only look so', () => {
  const ways = articles.flatMap(({ countries }) =>
    countries.flatMap(({ mentions }) => mentions.map(({ namedBy }) => namedBy)),
  );
  expect(new Set(ways)).toEqual(new Set(['name', 'adjective', 'capital']));
  expect(paragraphs.join(' ').match(/Lisbon/g)).toHaveLength(2);
  const portugal = articleOf(showcaseSlugs.pier).countries.find(({ code }) => code === 'pt');
  expect(portugal?.mentions.filter(({ namedBy }) => namedBy === 'capital')).toHaveLength(1);
});

test('people are quoted, only reported, present without a word, and only named', () => {
  const boats = voicesOf(articleOf(showcaseSlugs.boats));
  expect(boats.reportedOnly.map(({ speaker }) => speaker.name)).toContain('Eydís Hafnarlind');
  expect(boats.silent.map(({ present }) => present)).toEqual([true, false]);
  expect(boats.quoted.map(({ initials }) => initials)).toContain('BAs');
});

test('names and words are in several scripts, also from right to left', () => {
  const names = people.map(({ name }) => name).join(' ');
  expect(names).toMatch(/\p{Script=Cyrillic}/u);
  expect(names).toMatch(/\p{Script=Han}/u);
  expect(Math.max(...people.map(({ name }) => name.length))).toBeGreaterThan(60);
  expect(paragraphs.join(' ')).toMatch(/\p{Script=Arabic}.*\p{Script=Hebrew}/u);
});

test('dates are printed, inferred and not known', () => {
  expect(new Set(articles.map(({ date }) => date.kind))).toEqual(new Set(['printed', 'inferred', 'unknown']));
});

test('related links have an address or none, and removals are recorded', () => {
  const urls = articles.flatMap(({ related }) => related.map(({ url }) => url === null));
  expect(new Set(urls)).toEqual(new Set([true, false]));
  expect(articles.filter(({ removed }) => removed.length > 0)).toHaveLength(2);
});

test('what is retired resolves to what it became', () => {
  for (const section of [permalinks.articles, permalinks.people, permalinks.statements]) {
    const kinds = Object.values(section).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['moved', 'withdrawn']));
  }
  expect(permalinks.statements[retired.statements.split]).toMatchObject({ kind: 'split', into: { length: 2 } });
  expect(permalinks.articles[retired.articles.movedTwice]).toMatchObject({ to: showcaseSlugs.pier });
});

test('a statement was worded otherwise before, once as reported and once in other words', () => {
  const statement = statements.find(({ id }) => pastWordings.has(id));
  const was = pastWordings.get(past.id) ?? [];
  expect(statement).toMatchObject({ id: past.id, kind: 'direct' });
  expect(was.map(({ kind }) => kind)).toEqual(['indirect', 'direct']);
});
