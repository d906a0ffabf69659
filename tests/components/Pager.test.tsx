// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Pager } from '../../src/components/Pager.tsx';
import { renderAt } from './render.tsx';

const show = (page: number, pages: number) =>
  renderAt('/', <Pager page={page} pages={pages} to={(n) => `/?page=${n}`} />);

const items = () => screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);
const hrefOf = (name: string) => screen.queryByRole('link', { name })?.getAttribute('href') ?? null;

describe('the pages of a list', () => {
  test('are not spoken of where there is one', () => {
    show(1, 1);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test.each([
    [1, 3, '1 2 3'],
    [2, 3, '1 2 3'],
    [1, 9, '1 2 … 9'],
    [3, 9, '1 2 3 4 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [9, 9, '1 … 8 9'],
  ])('from page %i of %i are %s', (page, pages, shown) => {
    show(page, pages);
    expect(items().join(' ')).toBe(shown);
  });

  test('lead to each, and say which is shown', () => {
    show(2, 3);
    expect(hrefOf('Page 3')).toBe('/?page=3');
    expect(screen.getByRole('link', { current: 'page' }).getAttribute('aria-label')).toBe('Page 2');
  });

  test('have one before and one after, except at the ends', () => {
    const { unmount } = show(2, 3);
    expect([hrefOf('Previous'), hrefOf('Next')]).toEqual(['/?page=1', '/?page=3']);
    unmount();
    const first = show(1, 3);
    expect([hrefOf('Previous'), hrefOf('Next')]).toEqual([null, '/?page=2']);
    first.unmount();
    show(3, 3);
    expect([hrefOf('Previous'), hrefOf('Next')]).toEqual(['/?page=2', null]);
  });
});
