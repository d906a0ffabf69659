// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { VoicesChart } from '../../src/components/VoicesChart.tsx';
import type { Article, ArticlePerson } from '../../src/model/article.ts';
import { voicesOf } from '../../src/model/voices.ts';
import { articleOf, person, personId } from '../model/factories.ts';
import { renderAt } from './render.tsx';

const ada = person('ada-berg', 'Ada Berg');
const bo = person('bo-dahl', 'Bo Dahl');
const cy = person('cy-eng', 'Cy Eng');
const paragraphs = ['“One two three.” “Four.” “Five six.” a “seven” b. That eight.'];
const silent = (id: string, name: string, present: boolean): ArticlePerson => ({
  id: personId(id),
  name,
  present,
  office: null,
  speaksFor: null,
  mentions: [],
});
const article = articleOf(
  paragraphs,
  [
    { id: 'first', kind: 'direct', speaker: ada, content: ['One two three.'] },
    { id: 'second', kind: 'direct', speaker: ada, content: ['Four.'] },
    { id: 'third', kind: 'direct', speaker: bo, content: ['Five six.'] },
    {
      id: 'fourth',
      kind: 'mixed',
      speaker: { kind: 'organisation', name: 'The Union' },
      content: ['a “seven” b'],
    },
    { id: 'fifth', kind: 'indirect', speaker: cy, content: ['That eight.'] },
  ],
  { people: [silent('di-falk', 'Di Falk', true), silent('ed-grip', 'Ed Grip', false)] },
);

const show = (of: Article) =>
  renderAt('/articles/a', <VoicesChart voices={voicesOf(of)} withInitials listHref="#the-statements" />);

const lines = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

describe('who is quoted', () => {
  test('is said in quotes and words, each out of how many', () => {
    show(article);
    const [first, second] = lines();
    expect(first).toMatch(/Ada Berg 2 of 3 direct quotes, 4 of 6 words in direct quotes$/);
    expect(second).toMatch(/Bo Dahl 1 of 3 direct quotes, 2 of 6 words in direct quotes$/);
  });

  test('and who is quoted in part, only reported, or not at all', () => {
    show(article);
    const [, , ...others] = lines();
    expect(others).toEqual([
      expect.stringMatching(/The Union partly quoted, 1 of 4 quotes$/),
      expect.stringMatching(/Cy Eng not quoted, 1 of 1 reported$/),
      'Di Falk present, not quoted',
      'Ed Grip mentioned, not quoted',
    ]);
  });

  test('leads to the speaker’s page, and the numbers to the list that they count', () => {
    show(article);
    expect(screen.getByRole('link', { name: 'Di Falk' }).getAttribute('href')).toBe('/people/di-falk');
    const counted = screen.getByRole('link', { name: /^2 of 3/ });
    expect(counted.getAttribute('href')).toBe('/articles/a#the-statements');
  });

  test('is drawn for the eye alone: all of it is said', () => {
    const { container } = show(article);
    const parts = [...container.querySelectorAll('svg svg')].map((part) => [
      Math.round(Number.parseFloat(part.getAttribute('width') ?? '')),
      part.textContent,
    ]);
    expect(parts).toEqual([
      [67, 'AB'],
      [33, 'BD'],
    ]);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('draws no initials where a share has no room for them', () => {
    const long = Array.from({ length: 20 }, (_, i) => `word${i}`).join(' ');
    const { container } = show(
      articleOf(
        [`“${long}” “Four.”`],
        [
          { id: 'first', kind: 'direct', speaker: ada, content: [long] },
          { id: 'third', kind: 'direct', speaker: bo, content: ['Four.'] },
        ],
      ),
    );
    expect([...container.querySelectorAll('svg svg')].map(({ textContent }) => textContent)).toEqual(['AB', '']);
  });

  test('has no drawing where there are no direct words', () => {
    const { container } = show(
      articleOf(paragraphs, [{ id: 'fifth', kind: 'indirect', speaker: cy, content: ['That eight.'] }]),
    );
    expect(container.querySelector('svg')).toBeNull();
    expect(lines()).toEqual([expect.stringMatching(/Cy Eng not quoted, 1 of 1 reported$/)]);
  });

  test('is left out where nobody speaks or is named', () => {
    show(articleOf(['Rain.'], []));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
