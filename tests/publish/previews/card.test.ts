import { describe, expect, test } from 'vitest';
import { articleCard, siteCard, statementCard } from '../../../src/publish/previews/card.ts';
import { miniCatalogue, miniStatements } from '../../components/mini-edition.ts';

const { edition, articles } = miniCatalogue;

function statementCalled(id: string) {
  const statement = miniStatements.find((one) => one.id === id);
  const article = articles.find(({ slug }) => slug === statement?.article);
  if (statement === undefined || article === undefined) throw new Error(`no statement ${id}`);
  return { statement, article };
}

function cardOf(id: string) {
  const { statement, article } = statementCalled(id);
  return statementCard(statement, article, edition);
}

function articleCalled(slug: string) {
  const article = articles.find((one) => one.slug === slug);
  if (article === undefined) throw new Error(`no article ${slug}`);
  return { article, said: miniStatements.filter((one) => one.article === slug) };
}

function ofArticle(slug: string) {
  const { article, said } = articleCalled(slug);
  return articleCard(article, said, edition);
}

describe('the card of a statement', () => {
  test('has its words, speaker, office as the article gives it, kind and source', () => {
    expect(cardOf('count2')).toEqual({
      card: 'statement',
      kind: 'direct',
      kindName: 'Quoted',
      words: '“We have counted every salmon […] There are not enough.”',
      speaker: 'Vera Lindholm',
      office: { text: 'Norwegian Fisheries Minister', note: ', as the article gives it' },
      source: { text: 'River Ministry', note: ', as the article names its source\u00a0· 2024, inferred' },
      edition: 'The River Gazette',
    });
  });

  test('puts reported words into no quotation marks, and mixed ones into their own', () => {
    expect(cardOf('forget6').words).toBe('that, as her teacher Ines Falk put it, rivers forget nothing');
    expect(cardOf('start3')).toMatchObject({
      words: 'the plan “a good start” for Norway and Iceland',
      speaker: 'A senior official',
      office: null,
    });
  });

  test('claims no more of its source than is known', () => {
    expect(cardOf('open8').source).toEqual({ text: 'The Bridge Post', note: '\u00a0· 1 June 2023' });
  });
});

describe('the card of an article', () => {
  test('has its title, whose that is, its source, and who speaks', () => {
    expect(ofArticle('bridge-opens')).toEqual({
      card: 'article',
      title: 'A bridge opens',
      note: null,
      source: { text: 'The Bridge Post', note: '\u00a0· 1 June 2023' },
      speakers: [{ name: 'Tomas Ek', share: '1 of 1 quote' }],
      more: null,
      edition: 'The River Gazette',
    });
    expect(ofArticle('river-talks').note).toBe('Headline by the edition');
  });

  test('names those first who say the most, whatever they are, and counts the rest', () => {
    const { speakers, more } = ofArticle('river-talks');
    expect(speakers).toEqual([
      { name: 'Vera Lindholm', share: '1 of 3 quotes, 2 of 4 reported' },
      { name: 'A senior official', share: '1 of 3 quotes' },
      { name: 'The Anglers’ Union', share: '1 of 4 reported' },
    ]);
    expect(more).toBe('and 2 more');
  });

  test('in which nobody speaks names nobody, no source and no date', () => {
    expect(ofArticle('quiet-day')).toMatchObject({
      speakers: [],
      source: { text: 'Source not named', note: '\u00a0· no date given' },
    });
  });
});

test('the edition’s own card has its name and its line about itself', () => {
  expect(siteCard(edition)).toEqual({
    card: 'site',
    name: 'The River Gazette',
    about: 'Rivers and what is said of them.',
  });
});
