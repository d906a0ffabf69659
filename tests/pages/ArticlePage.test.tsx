// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { scrolledTo } from '../components/browser.ts';
import { miniArticle, miniWithout } from '../components/mini-edition.ts';
import { addressOf, renderApp } from '../components/render.tsx';

const river = '/articles/river-talks';
const bar = () => screen.getAllByRole('status').find(({ textContent }) => /tatement/.test(textContent))?.textContent;
const arrived = () =>
  screen
    .getAllByRole('mark')
    .filter(({ dataset }) => dataset['arrived'] === 'true')
    .map(({ dataset }) => dataset['statement']);
const sought = () => [...document.querySelectorAll('[data-sought]')].map(({ textContent }) => textContent);
const focused = () => document.activeElement?.id;
/** The page scrolls once more in the next frame, after the router. */
const frame = () => act(() => new Promise<void>((done) => void requestAnimationFrame(() => done())));

describe('an article’s page', () => {
  test('is the article’s text in an article, paragraph by paragraph', async () => {
    await renderApp(river);
    const paragraphs = [...screen.getByRole('article').querySelectorAll('p[data-paragraph]')];
    expect(paragraphs.map(({ textContent }) => textContent)).toEqual(miniArticle('river-talks').paragraphs);
  });

  test('says whose headline it is where the source prints none', async () => {
    const { unmount } = await renderApp(river);
    expect(screen.getByText(/this one is the edition’s/)).toBeTruthy();
    unmount();
    await renderApp('/articles/bridge-opens');
    expect(screen.queryByText(/this one is the edition’s/)).toBeNull();
  });

  test('says from whom and when, and leads to how that is known', async () => {
    const { user } = await renderApp(river);
    const how = screen.getByRole('link', { name: 'how we know' });
    const from = how.parentElement;
    expect(from?.textContent).toBe('River Ministry, as the article names its source · 2024, inferred how we know');
    expect(how.getAttribute('href')).toBe(`${river}#how-dated`);
    const date = screen.getByRole('heading', { name: 'Date' });
    expect(date.id).toBe('how-dated');
    await user.click(how);
    await waitFor(() => expect(document.activeElement).toBe(date));
  });

  test('lists its statements, or says that there are none', async () => {
    const { unmount } = await renderApp(river);
    const list = screen.getByRole('complementary', { name: 'Statements in this article' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(7);
    unmount();
    await renderApp('/articles/quiet-day');
    expect(screen.getByRole('complementary').textContent).toBe('The article attributes no statement to anybody.');
  });

  test('shows where the text names a country, and brings it into sight', async () => {
    const { user } = await renderApp(river);
    const button = screen.getByRole('button', { name: 'Show Iceland in the text' });
    await user.click(button);
    expect(sought()).toEqual(['Iceland', 'Reykjavik', 'Icelandic']);
    expect(scrolledTo).toHaveLength(1);
    await user.click(button);
    expect(sought()).toEqual([]);
  });

  test('without a statement in the address has arrived nowhere', async () => {
    await renderApp(river);
    expect(arrived()).toEqual([]);
    expect(bar()).toBeUndefined();
    expect(scrolledTo).toEqual([]);
  });
});

describe('arriving at a statement', () => {
  test('on load, it is scrolled to, has the focus, is marked, and is said', async () => {
    await renderApp(`${river}#start3`);
    expect(scrolledTo).toContain('start3');
    expect(focused()).toBe('start3');
    expect(arrived()).toEqual(['start3']);
    expect(bar()).toBe('Statement 3 of 7Partly quoted: A senior official');
  });

  test('by the number in the text', async () => {
    const { user } = await renderApp(river);
    await user.click(screen.getByRole('link', { name: 'Statement 2 of 7: Vera Lindholm, quoted' }));
    await waitFor(() => expect(focused()).toBe('count2'));
    expect(bar()).toMatch(/^Statement 2 of 7/);
  });

  test('by a change of the hash', async () => {
    const { go } = await renderApp(`${river}#start3`);
    await go(`${river}#boats4`);
    expect(focused()).toBe('boats4');
    expect(arrived()).toEqual(['boats4']);
    expect(bar()).toMatch(/^Statement 4 of 7/);
  });

  test('by Back', async () => {
    const { go } = await renderApp(`${river}#start3`);
    await go(`${river}#boats4`);
    await frame();
    scrolledTo.length = 0;
    await go(-1);
    expect(focused()).toBe('start3');
    expect(scrolledTo).toContain('start3');
  });

  test('at the same one again', async () => {
    const { go } = await renderApp(`${river}#start3`);
    await frame();
    scrolledTo.length = 0;
    act(() => document.querySelector<HTMLElement>('h1')?.focus());
    await go(`${river}#start3`);
    expect(focused()).toBe('start3');
    expect(scrolledTo).toContain('start3');
  });

  test('from another page', async () => {
    const { user } = await renderApp('/quotes/start3');
    await user.click(screen.getByRole('link', { name: 'See in context' }));
    await waitFor(() => expect(focused()).toBe('start3'));
    expect(bar()).toMatch(/^Statement 3 of 7/);
  });

  test('in several pieces, at the first', async () => {
    await renderApp(`${river}#count2`);
    expect(arrived()).toEqual(['count2', 'count2']);
    expect(document.activeElement?.textContent).toBe('We have counted every salmon');
  });

  test('leads to the one before and after, without an entry of history for each', async () => {
    const { user, router } = await renderApp(`${river}#start3`);
    await user.click(screen.getByRole('link', { name: 'Next statement' }));
    await waitFor(() => expect(focused()).toBe('boats4'));
    expect(router.state.historyAction).toBe('REPLACE');
    await user.click(screen.getByRole('link', { name: 'Previous statement' }));
    await waitFor(() => expect(focused()).toBe('start3'));
  });

  test.each([
    ['stop1', 'Previous statement'],
    ['rivers7', 'Next statement'],
  ])('at the end %s leads to no %s', async (id, name) => {
    await renderApp(`${river}#${id}`);
    expect(screen.queryByRole('link', { name })).toBeNull();
  });

  test('can be left, and the article stays', async () => {
    const { user, router } = await renderApp(`${river}#start3`);
    await user.click(screen.getByRole('link', { name: 'Leave the statement, stay in the article' }));
    await waitFor(() => expect(arrived()).toEqual([]));
    expect(addressOf(router)).toBe(river);
    expect(bar()).toBeUndefined();
  });
});

describe('a link made for a wording', () => {
  test('says nothing where that is the present one', async () => {
    await renderApp(`${river}?rev=48667a9e#start3`);
    expect(bar()).toBe('Statement 3 of 7Partly quoted: A senior official');
  });

  test.each(['9e7edb64', 'zzzz', ''])('“%s” is told of where that is another, and leads to both', async (rev) => {
    await renderApp(`${river}?rev=${rev}#start3`);
    expect(focused()).toBe('start3');
    expect(bar()).toMatch(/^Statement 3 of 7.*The link was made for another wording: compare$/);
    expect(screen.getByRole('link', { name: 'compare' }).getAttribute('href')).toBe(`/quotes/start3?rev=${rev}`);
  });

  test('is left behind at the next statement', async () => {
    const { user, router } = await renderApp(`${river}?rev=9e7edb64#start3`);
    await user.click(screen.getByRole('link', { name: 'Next statement' }));
    await waitFor(() => expect(focused()).toBe('boats4'));
    expect(addressOf(router)).toBe(`${river}#boats4`);
  });
});

describe('an address of a statement that the article has not', () => {
  test.each([
    ['gone10', 'It was withdrawn on 7 March 2024: It was attributed to the wrong person.'],
    ['moved9', 'It moved on 3 February 2024: see it in its new place'],
    ['split11', 'It was split on 4 February 2024: part 1 of 2, part 2 of 2'],
    ['zzzzz', 'The link may be cut off or misspelt.'],
    ['open8', 'The link may be cut off or misspelt.'],
    ['<b>', 'The link may be cut off or misspelt.'],
    ['constructor', 'The link may be cut off or misspelt.'],
  ])('#%s says what became of it, and the article opens', async (hash, said) => {
    await renderApp(`${river}#${hash}`);
    await waitFor(() => expect(bar()).toBe(`That statement is not in this article.${said}`));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Talks on the river');
    expect(arrived()).toEqual([]);
  });

  test('leads to its new place', async () => {
    const { user, router } = await renderApp(`${river}#moved9`);
    await user.click(await screen.findByRole('link', { name: 'see it in its new place' }));
    expect(addressOf(router)).toBe('/quotes/count2');
  });

  test('says that it could not be looked up where the ledger does not come', async () => {
    await renderApp(`${river}#gone10`, miniWithout(dataFiles.permalinks.at(), 404));
    await waitFor(() => expect(bar()).toMatch(/could not be looked up/));
  });

  test.each(['#main', '#the-statements', '#how-dated'])('is not what %s is', async (hash) => {
    await renderApp(`${river}${hash}`);
    expect(bar()).toBeUndefined();
  });
});
