// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MarkedParagraph } from '../../src/components/MarkedParagraph.tsx';
import type { Article } from '../../src/model/article.ts';
import { markedArticle } from '../../src/model/marked-article.ts';
import { articleOf, country, person, personId, placeOf } from '../model/factories.ts';
import { miniArticle } from './mini-edition.ts';
import { renderAt } from './render.tsx';

const ada = person('ada-berg', 'Ada Berg');
const paragraphs = ['Ada Berg said: “We begin. We go on in Paris,” and “We end.” She left.'];
const article = articleOf(
  paragraphs,
  [
    { id: 'whole', kind: 'direct', speaker: ada, content: ['We begin. We go on in Paris', 'We end.'] },
    { id: 'inner', kind: 'mixed', speaker: person('bo-dahl', 'Bo Dahl'), content: ['We go on'] },
  ],
  {
    people: [
      {
        id: personId('ada-berg'),
        name: 'Ada Berg',
        present: true,
        office: null,
        speaksFor: null,
        mentions: [placeOf(paragraphs, 'Ada Berg')],
      },
    ],
    countries: [
      {
        code: country('fr'),
        name: 'France',
        mentions: [{ place: placeOf(paragraphs, 'Paris'), namedBy: 'capital' }],
      },
    ],
  },
);

function show(of: Article, { arrived = '', sought = '' } = {}) {
  const { marked, appearanceOf, find } = markedArticle(of);
  const here = of.statements.find(({ id }) => id === arrived);
  return renderAt(
    '/articles/a',
    <>
      {marked.paragraphs.map((nodes, i) => (
        <MarkedParagraph
          key={i + 1}
          number={i + 1}
          nodes={nodes}
          appearanceOf={appearanceOf}
          arrived={here === undefined ? null : (find(here.id)?.id ?? null)}
          sought={sought === '' ? null : sought}
        />
      ))}
    </>,
  );
}

const marksOf = (id: string) => screen.getAllByRole('mark').filter(({ dataset }) => dataset['statement'] === id);

describe('a paragraph of an article', () => {
  test.each([article, miniArticle('river-talks'), miniArticle('bridge-opens'), miniArticle('quiet-day')])(
    'has the article’s text for its text, to the character',
    (of) => {
      show(of);
      expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(of.paragraphs);
    },
  );

  test('tells other programs its number, from 1', () => {
    show(miniArticle('river-talks'));
    const numbers = screen.getAllByRole('paragraph').map(({ dataset }) => dataset['paragraph']);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('marks each statement with its id and kind', () => {
    show(article);
    expect(marksOf('whole').every(({ dataset }) => dataset['kind'] === 'direct')).toBe(true);
    expect(marksOf('inner').map(({ dataset }) => dataset['kind'])).toEqual(['mixed']);
  });

  test('gives the id of a statement in several pieces to the first alone', () => {
    show(article);
    const ids = marksOf('whole').map(({ id }) => id);
    expect(ids).toEqual(['whole', '']);
    expect(document.getElementById('whole')?.textContent).toBe('We begin. We go on in Paris');
  });

  test('shows a statement within another', () => {
    show(article);
    const [outer] = marksOf('whole');
    expect(outer && within(outer).getByRole('mark').textContent).toBe('We go on');
  });

  test('names people and countries as links to their pages', () => {
    show(article);
    expect(screen.getByRole('link', { name: 'Ada Berg' }).getAttribute('href')).toBe('/people/ada-berg');
    expect(screen.getByRole('link', { name: 'Paris' }).getAttribute('href')).toBe('/countries/fr');
  });

  test('has a link at the start of each statement that says which it is and leads to it', () => {
    show(article);
    const numbers = screen.getAllByRole('link', { name: /^Statement/ });
    expect(numbers.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Statement 1 of 2: Ada Berg, quoted',
      'Statement 2 of 2: Bo Dahl, partly quoted',
    ]);
    expect(numbers.map((link) => link.getAttribute('href'))).toEqual(['/articles/a#whole', '/articles/a#inner']);
  });

  test('can give the focus to a statement, once, and never by Tab', () => {
    show(article);
    expect(marksOf('whole').map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', null]);
  });

  test('shows all pieces of the statement that the address points at, and of no other', () => {
    show(article, { arrived: 'whole' });
    expect(marksOf('whole').every(({ dataset }) => dataset['arrived'] === 'true')).toBe(true);
    expect(marksOf('inner').some(({ dataset }) => 'arrived' in dataset)).toBe(false);
  });

  test.each([
    ['person ada-berg', ['Ada Berg']],
    ['country fr', ['Paris']],
    ['country de', []],
  ])('shows every place that names the %s that is sought', (sought, names) => {
    show(article, { sought });
    const found = screen.getAllByRole('link').filter(({ dataset }) => dataset['sought'] === 'true');
    expect(found.map(({ textContent }) => textContent)).toEqual(names);
  });
});
