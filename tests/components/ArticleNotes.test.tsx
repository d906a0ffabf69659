// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ArticleNotes } from '../../src/components/ArticleNotes.tsx';
import { readArticle } from '../../src/model/read-article.ts';
import { statementId } from '../model/factories.ts';
import { miniArticle } from './mini-edition.ts';
import { renderAt } from './render.tsx';

const article = miniArticle('river-talks');

function show(arrived: string | null = null) {
  const { groups, positionOf, voiceOf } = readArticle(article);
  return renderAt(
    '/articles/river-talks',
    <ArticleNotes
      article={article}
      groups={groups}
      positionOf={positionOf}
      voiceOf={voiceOf}
      arrived={arrived === null ? null : statementId(arrived)}
    />,
  );
}

const notes = () => screen.getAllByRole('listitem');
const noteOf = (position: number) => within(notes()[position - 1] ?? document.body);

describe('the statements beside their article', () => {
  test('are all there in the order of the text, one list a paragraph', () => {
    show();
    const lists = screen.getAllByRole('list').map((list) => within(list).queryAllByRole('listitem').length);
    expect(lists).toEqual([1, 1, 1, 2, 2, 0]);
  });

  test('each leads to its place in the text, to its own page and to its speaker', () => {
    show();
    const note = noteOf(2);
    expect(note.getByRole('link', { name: 'Statement 2 in the text' }).getAttribute('href')).toBe(
      '/articles/river-talks#count2',
    );
    expect(note.getByRole('link', { name: 'Quoted' }).getAttribute('href')).toBe('/quotes/count2');
    expect(note.getByRole('link', { name: 'Vera Lindholm' }).getAttribute('href')).toBe(
      '/people/vera-lindholm',
    );
  });

  test('each says by which words the text attributes it', () => {
    show();
    const said = ['according to', 'Lindholm said', 'A senior official called', 'Reykjavik replied'];
    for (const words of said) expect(screen.getByText(words, { exact: false })).toBeTruthy();
  });

  test('direct speech alone is in quotation marks that the article does not have', () => {
    show();
    expect(noteOf(2).getByText('“We have counted every salmon […] There are not enough.”')).toBeTruthy();
    expect(noteOf(3).getByText('the plan “a good start” for Norway and Iceland')).toBeTruthy();
    expect(noteOf(4).getByText('that boats would leave')).toBeTruthy();
  });

  test('the one that the address points at is told apart, and no other', () => {
    show('start3');
    expect(notes().map(({ dataset }) => dataset['arrived'] ?? '')).toEqual(['', '', 'true', '', '', '', '']);
  });
});
