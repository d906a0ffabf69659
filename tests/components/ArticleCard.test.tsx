// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ArticleCard } from '../../src/components/ArticleCard.tsx';
import type { ArticleEntry, StatementEntry } from '../../src/model/catalogue.ts';
import { articleEntry, involved, kinds, named, person, statementEntry } from '../model/factories.ts';
import { renderAt } from './render.tsx';

const show = (article: ArticleEntry, found: StatementEntry | null = null) =>
  renderAt(
    '/',
    <ul>
      <ArticleCard
        article={article}
        personName={(id) => `Name of ${id}`}
        countryName={(code) => code.toUpperCase()}
        found={found}
      />
    </ul>,
  );

const card = () => screen.getAllByRole('listitem')[0]?.textContent ?? '';

describe('an article in a list', () => {
  test('leads to the article by its title', () => {
    show(articleEntry('a-day'));
    const heading = screen.getByRole('heading', { name: 'About a-day' });
    expect(within(heading).getByRole('link').getAttribute('href')).toBe('/articles/a-day');
  });

  test('says from whom it is and when, or that it is not known', () => {
    show(articleEntry('a-day', { source: 'The Post', date: { kind: 'printed', date: '2024-05-03' } }));
    expect(card()).toContain('The Post · 3\u00a0May\u00a02024');
    show(articleEntry('another'));
    expect(screen.getByText(/Source not named/).parentElement?.textContent).toBe(
      'Source not named · no\u00a0date\u00a0given',
    );
  });

  test('never shows an inferred date as a printed one', () => {
    const evidence = 'next year marks the 30th anniversary of the bridge';
    show(articleEntry('a-day', { date: { kind: 'inferred', date: '2024', evidence } }));
    expect(card()).toContain('2024,\u00a0inferred from “next year marks the 30th…”');
  });

  test('says what each person does in it, those first who speak', () => {
    show(
      articleEntry('a-day', {
        statements: kinds(2, 0, 2),
        people: [
          involved('named'),
          { ...involved('present'), present: true },
          { ...involved('speaker'), statements: kinds(2, 0, 1) },
          { ...involved('reported'), statements: kinds(0, 0, 1) },
        ],
      }),
    );
    expect(card()).toMatch(
      /^.*4 statements: 2 quotes, 2 reported.*speaker 2 of 2 quotes, 1 of 2 reported.*reported 1 of 2 reported.*named mentioned.*present present, not quoted/,
    );
  });

  test('counts the people that it has no room for', () => {
    show(articleEntry('a-day', { people: ['a', 'b', 'c', 'd', 'e', 'f'].map(involved) }));
    expect(screen.getAllByRole('link', { name: /^Name of/ })).toHaveLength(4);
    expect(card()).toContain('and 2 more');
  });

  test('leads to its countries', () => {
    show(articleEntry('a-day', { countries: [named('fr'), named('is')] }));
    const countries = within(screen.getByRole('list', { name: 'Countries' })).getAllByRole('link');
    expect(countries.map((link) => link.getAttribute('href'))).toEqual(['/countries/fr', '/countries/is']);
  });

  const lead = {
    id: statementEntry('leads').id,
    kind: 'direct',
    speaker: person('ada-berg', 'Ada Berg'),
  } as const;

  test('shows its lead with the speaker', () => {
    show(articleEntry('a-day', { leadStatement: { ...lead, words: ['We begin.'] } }));
    expect(screen.getByRole('blockquote').textContent).toBe('“We begin.”');
    expect(screen.getByRole('link', { name: 'Ada Berg' })).toBeTruthy();
  });

  test('shows what a text query has found instead, reported speech as reported', () => {
    const found = statementEntry('found', { kind: 'indirect', words: ['that they begin'] });
    show(articleEntry('a-day', { leadStatement: { ...lead, words: ['We begin.'] } }), found);
    expect(screen.queryByRole('blockquote')).toBeNull();
    expect(card()).toContain('that they beginAda Berg, as reported');
  });
});
