// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ArticleNotes } from '../../src/components/ArticleNotes.tsx';
import type { Article, Speaker } from '../../src/model/article.ts';
import { markedArticle } from '../../src/model/marked-article.ts';
import { articleOf, person, statementId } from '../model/factories.ts';
import { miniArticle } from './mini-edition.ts';
import { renderAt } from './render.tsx';

const article = miniArticle('river-talks');

function show(arrived: string | null = null, of: Article = article) {
  const { groups, positionOf, voiceOf } = markedArticle(of);
  return renderAt(
    '/articles/river-talks',
    <ArticleNotes
      article={of}
      groups={groups}
      positionOf={positionOf}
      voiceOf={voiceOf}
      arrived={arrived === null ? null : statementId(arrived)}
    />,
  );
}

const by = (id: string, speaker: Speaker, words: string) =>
  ({ id, kind: 'direct', speaker, content: [words] }) as const;

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
    expect(note.getByRole('link', { name: 'Vera Lindholm' }).getAttribute('href')).toBe('/people/vera-lindholm');
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

  test('each names its speaker to who cannot see, and tells the eye whom it has named before', () => {
    show();
    const said = notes().map((note) => [
      within(note).getAllByText(/Lindholm|A senior official|Anglers’ Union|Iceland|Falk/)[0]?.textContent,
      note.dataset['sameSpeaker'],
    ]);
    expect(said).toEqual([
      ['Vera Lindholm', undefined],
      ['Vera Lindholm', 'above'],
      ['A senior official', undefined],
      ['The Anglers’ Union', undefined],
      ['Iceland', undefined],
      ['Vera Lindholm', undefined],
      ['Ines Falk', undefined],
    ]);
  });

  test('one after another in one paragraph by the same speaker are told apart from those of another', () => {
    const one = person('ada-berg', 'Ada Berg');
    const paragraphs = ['“Yes.” “No.” “Perhaps.”', '“Never.”'];
    const other = articleOf(paragraphs, [
      by('aaaaa', one, 'Yes.'),
      by('bbbbb', one, 'No.'),
      by('ccccc', person('bo-dahl', 'Bo Dahl'), 'Perhaps.'),
      by('ddddd', person('bo-dahl', 'Bo Dahl'), 'Never.'),
    ]);
    show(null, other);
    expect(notes().map(({ dataset }) => dataset['sameSpeaker'])).toEqual([undefined, 'beside', undefined, 'above']);
    expect(screen.getAllByRole('link', { name: 'Ada Berg' })).toHaveLength(2);
  });

  test('the one that the address points at is told apart, and no other', () => {
    show('start3');
    expect(notes().map(({ dataset }) => dataset['arrived'] ?? '')).toEqual(['', '', 'true', '', '', '', '']);
  });
});
