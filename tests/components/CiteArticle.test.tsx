// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CiteArticle } from '../../src/components/CiteArticle.tsx';
import { miniArticle } from './mini-edition.ts';
import { renderAt } from './render.tsx';

const url = 'http://localhost:3000/articles/river-talks';
const citation =
  '“Talks on the river” (headline by the edition; River Ministry, as the article names its source; ' +
  `2024, inferred), ${url}`;

describe('citing an article', () => {
  test('shows how, with its whole address', () => {
    renderAt('/', <CiteArticle article={miniArticle('river-talks')} />);
    expect(screen.getByText(citation)).toBeTruthy();
  });

  test.each([
    ['Copy link to this article', url],
    ['Copy this citation', citation],
  ])('“%s” copies %s', async (name, text) => {
    const { user } = renderAt('/', <CiteArticle article={miniArticle('river-talks')} />);
    await user.click(screen.getByRole('button', { name }));
    expect(await navigator.clipboard.readText()).toBe(text);
  });
});
