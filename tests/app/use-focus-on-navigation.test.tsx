// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { miniHolding } from '../components/mini-edition.ts';
import { renderApp } from '../components/render.tsx';
import { slug } from '../model/factories.ts';

const heading = () => screen.getByRole('heading', { level: 1 });
const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const second = () => screen.getAllByRole('link', { name: 'Oskar Brandt' })[1];
const arrivedAt = (name: string) => waitFor(() => expect(heading().textContent).toBe(name));

describe('going to another page', () => {
  test('gives the focus to its heading and announces its title', async () => {
    const { user } = await renderApp('/');
    await user.click(screen.getByRole('link', { name: 'A bridge opens' }));
    await arrivedAt('A bridge opens');
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    await waitFor(() => expect(announced()).toContain(document.title));
    expect(document.title).toMatch(/^A bridge opens/);
  });

  test('does so for a page that is not there', async () => {
    const { go } = await renderApp('/');
    await go('/people/no-such-body');
    await arrivedAt('There is no such person here.');
    await waitFor(() => expect(document.activeElement).toBe(heading()));
  });

  test('leaves the focus to the statement where the address points at one', async () => {
    const { go } = await renderApp('/');
    await go('/articles/river-talks#count2');
    await waitFor(() => expect(document.activeElement?.id).toBe('count2'));
  });

  test('the first page of all takes no focus and announces nothing: the browser does', async () => {
    await renderApp('/articles/bridge-opens');
    expect(document.activeElement).toBe(document.body);
    expect(announced()).not.toContain(document.title);
  });
});

describe('going back', () => {
  test('returns the focus to the link that was followed', async () => {
    const { user, go } = await renderApp('/');
    await user.click(screen.getByRole('link', { name: 'A bridge opens' }));
    await arrivedAt('A bridge opens');
    await go(-1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'A bridge opens' })));
  });

  test('tells two links to one address apart', async () => {
    const { user, go } = await renderApp('/');
    const link = second();
    expect(link).toBeTruthy();
    if (link !== undefined) await user.click(link);
    await arrivedAt('Oskar Brandt');
    await go(-1);
    await waitFor(() => expect(document.activeElement).toBe(second()));
  });

  test('goes to the heading where nothing had the focus', async () => {
    const { go } = await renderApp('/');
    await go('/about');
    await go('/people');
    await go(-1);
    await arrivedAt('Who said what, and how we know.');
    await waitFor(() => expect(document.activeElement).toBe(heading()));
  });
});

describe('a change of the filters', () => {
  test('leaves the focus where it is and announces no title', async () => {
    const { user } = await renderApp('/');
    await user.type(screen.getByRole('searchbox'), 'bridge');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(announced()).not.toContain(document.title);
  });

  test('by the address alone leaves it there too', async () => {
    const { go } = await renderApp('/');
    act(() => screen.getByRole('searchbox').focus());
    await go('/?person=oskar-brandt');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

test('a page is on its way for as long as its data is', async () => {
  const { read, letGo } = miniHolding(dataFiles.article.at(slug('bridge-opens')));
  const { user } = await renderApp('/', read);
  await user.click(screen.getByRole('link', { name: 'A bridge opens' }));
  await waitFor(() => expect(screen.getByRole('main', { busy: true })).toBeTruthy());
  await act(async () => letGo());
  await arrivedAt('A bridge opens');
  expect(screen.getByRole('main', { busy: false })).toBeTruthy();
});
