import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article';
import { textAt } from '../../src/model/place';
import { articleOf, editionOf, seedFiles, seedPath } from './compiled';

const article = articleOf(seedFiles());
const mentionsOf = (code: string): string[] =>
  article.countries
    .filter((country) => country.code === code)
    .flatMap(({ mentions }) => mentions)
    .map(({ place, namedBy }) => `${textAt(article.paragraphs, place)} (${namedBy})`);
const statementOf = (id: string): Article['statements'][number] | undefined =>
  article.statements.find((statement) => statement.id === id);

test('its paragraphs are the blocks of its file, to the character', () => {
  const [, , body = ''] = readFileSync(`src/content/${seedPath}`, 'utf8').split(/^---\n/m);
  expect(article.paragraphs).toHaveLength(7);
  expect(article.paragraphs).toEqual(body.trim().split('\n\n'));
});

test('it has thirteen statements in the order of the text, three of them direct', () => {
  const kinds = article.statements.map(({ kind }) => kind);
  expect(kinds).toHaveLength(13);
  expect(kinds.filter((kind) => kind === 'direct')).toHaveLength(3);
  expect(kinds).not.toContain('mixed');
  const places = article.statements.map(({ content: [{ paragraph, start }] }) => paragraph * 10_000 + start);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a quote has its speaker, office, cue and the sentence that attributes it', () => {
  const statement = statementOf('w9t5fh');
  expect(statement).toMatchObject({
    kind: 'direct',
    speaker: { kind: 'person', id: 'andrei-belousov', name: 'Andrei Belousov' },
    office: 'Russian Defence Minister',
    speaksFor: { code: 'ru', name: 'Russia' },
  });
  const places = statement && [statement.speakerPhrase, statement.cue, statement.sentence];
  expect(places?.map((place) => textAt(article.paragraphs, place))).toEqual([
    'he',
    'added',
    '“The trust between our leaders is essential for strengthening our strategic ties. We are committed to ' +
      'implementing all agreements made at the highest levels,” he added.',
  ]);
});

test('it knows whom each statement names', () => {
  expect(statementOf('r7c4ym')).toMatchObject({ countries: ['cn', 'ru'], people: ['dong-jun'] });
  expect(statementOf('j5r6pd')).toMatchObject({ countries: [], people: [] });
});

test('countries are named by name, adjective or capital', () => {
  expect(mentionsOf('ru')).toEqual([
    'Moscow (capital)',
    'Russian (adjective)',
    'Russia (name)',
    'Russian (adjective)',
    'Russia (name)',
    'Russia (name)',
    'Russia (name)',
  ]);
  expect(new Set(mentionsOf('cn'))).toEqual(
    new Set(['Beijing (capital)', 'China (name)', 'Chinese (adjective)', 'People’s Republic of China (name)']),
  );
  expect(mentionsOf('de')).toEqual(['German (adjective)']);
  expect(mentionsOf('jp')).toEqual(['Japanese (adjective)']);
  expect(article.countries.map(({ code }) => code)).toEqual(['ru', 'cn', 'de', 'jp']);
});

test('people are named by name and alias', () => {
  expect(article.people.map(({ id, present, mentions }) => [id, present, mentions.length])).toEqual([
    ['andrei-belousov', true, 5],
    ['dong-jun', true, 2],
  ]);
});

test('its year is inferred from words of the text, and its headline is the edition’s', () => {
  const { date, title } = article;
  expect(date).toMatchObject({ kind: 'inferred', date: '2024' });
  expect(date.kind === 'inferred' && textAt(article.paragraphs, date.evidence)).toMatch(/^next year marks/);
  expect(title.by).toBe('edition');
});

test('its edition has the countries that it names, and nothing retired', () => {
  const { countries, permalinks } = editionOf(seedFiles());
  expect(countries.map(({ name }) => name)).toEqual(['China', 'Germany', 'Japan', 'Russia']);
  expect(permalinks).toEqual({ articles: {}, people: {}, statements: {} });
});
