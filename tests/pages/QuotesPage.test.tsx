// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { miniStatements, miniWith, readFrom } from '../components/mini-edition.ts';
import { addressOf, renderApp } from '../components/render.tsx';

const summary = () => screen.getAllByRole('status')[0]?.textContent;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('main [data-statement]')].map(({ dataset }) => dataset['statement']);
const chip = (name: RegExp) => screen.getByRole('link', { name });

/** An edition in which statements are only reported. */
const reportedOnly = miniWith({
  [dataFiles.statements.at()]: miniStatements.filter(({ kind }) => kind === 'indirect'),
});

describe('the list of quotes', () => {
  test('has direct and mixed statements, in the order of the articles and their texts', async () => {
    await renderApp('/quotes');
    expect(shown()).toEqual(['count2', 'start3', 'binds5', 'open8']);
    expect(summary()).toBe('4 of 4 quotes, from 2 articles');
  });

  test.each([
    ['?kind=direct', ['count2', 'open8'], '2 of 2 direct quotes, from 2 articles'],
    ['?kind=indirect', ['stop1', 'boats4', 'forget6', 'rivers7'], '4 of 4 statements, from 1 article'],
    ['?person=vera-lindholm', ['count2'], '1 of 4 quotes, from 1 article'],
    ['?country=is', ['start3', 'binds5'], '2 of 4 quotes, from 1 article'],
    ['?country=no&kind=direct&kind=indirect', ['stop1', 'count2', 'forget6'], '3 of 6 statements, from 1 article'],
    ['?q=salmon', ['count2'], '1 of 4 quotes, from 1 article'],
    ['?q=official', ['start3'], '1 of 4 quotes, from 1 article'],
    ['?sort=oldest', ['open8', 'count2', 'start3', 'binds5'], '4 of 4 quotes, from 2 articles'],
  ])('under %s has those that match, of how many of these kinds', async (query, ids, said) => {
    await renderApp(`/quotes${query}`);
    expect(shown()).toEqual(ids);
    expect(summary()).toBe(said);
  });

  test('counts its default kinds as no filter', async () => {
    const { user, router } = await renderApp('/quotes?kind=mixed&kind=direct');
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Kind/ }));
    const kinds = screen.getAllByRole<HTMLInputElement>('checkbox', { checked: true });
    expect(kinds.filter(({ labels }) => /quoted/i.test(labels?.[0]?.textContent ?? ''))).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: /^Reported/ }));
    expect(addressOf(router)).toBe('/quotes?kind=direct&kind=indirect&kind=mixed');
    expect(shown()).toHaveLength(8);
  });

  test('can be narrowed to one kind', async () => {
    const { user, router } = await renderApp('/quotes');
    await user.click(screen.getByRole('button', { name: /^Kind/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Partly quoted/ }));
    expect(addressOf(router)).toBe('/quotes?kind=direct');
    await user.click(chip(/Remove\s*Kind: Quoted/));
    expect(addressOf(router)).toBe('/quotes');
  });

  test('shows each with its speaker, how the article attributes it, and its place there', async () => {
    await renderApp('/quotes?kind=direct&person=vera-lindholm');
    const item = within(screen.getByRole('main')).getByRole('blockquote').closest('li');
    const quote = within(item ?? document.body);
    expect(quote.getByRole('link', { name: 'Vera Lindholm' })).toBeTruthy();
    expect(quote.getByText('Norwegian Fisheries Minister')).toBeTruthy();
    const how = quote.getByRole('link', { name: 'Quoted' });
    expect(how.getAttribute('href')).toBe('/quotes/count2');
    expect(how.parentElement?.textContent).toBe('Quoted: said');
    expect(quote.getByRole('link', { name: 'Talks on the river' }).getAttribute('href')).toBe(
      '/articles/river-talks#count2',
    );
  });

  test('never shows reported speech as a quotation', async () => {
    await renderApp('/quotes?kind=indirect');
    expect(screen.queryByRole('blockquote')).toBeNull();
    for (const { words } of miniStatements.filter(({ kind }) => kind === 'indirect')) {
      expect(screen.getByText(words[0]).closest('[data-statement]')?.textContent).toBe(words.join(' […] '));
    }
  });
});

describe('a list of quotes that nothing matches', () => {
  test('says what there would be without each filter', async () => {
    await renderApp('/quotes?person=tomas-ek&country=is');
    expect(summary()).toBe('0 of 4 quotes');
    const ways = screen.getAllByRole('link', { name: /^Without/ }).map((link) => link.parentElement?.textContent);
    expect(ways).toEqual(['Without Person: Tomas Ek2 quotes', 'Without Country: Iceland1 quote']);
  });

  test('leads to the articles that name somebody who says nothing', async () => {
    await renderApp('/quotes?person=oskar-brandt');
    expect(screen.getByText(/No statement by Oskar Brandt\. 2 articles mention Oskar Brandt/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'see them' }).getAttribute('href')).toBe('/?person=oskar-brandt');
  });

  test('leads to what is reported, where nothing is quoted', async () => {
    const { user, router } = await renderApp('/quotes?person=ines-falk');
    await user.click(screen.getByRole('link', { name: '1 reported statement' }));
    expect(addressOf(router)).toBe('/quotes?kind=direct&kind=indirect&kind=mixed&person=ines-falk');
    await waitFor(() => expect(shown()).toEqual(['rivers7']));
  });

  test('also where no filter is set: the edition only reports', async () => {
    await renderApp('/quotes', readFrom(reportedOnly));
    expect(screen.getByRole('link', { name: '4 reported statements' })).toBeTruthy();
  });
});

test('an edition whose articles have no statements does not say that it has no articles', async () => {
  await renderApp('/quotes', readFrom(miniWith({ [dataFiles.statements.at()]: [] })));
  expect(screen.queryByText(/waits for its first article/)).toBeNull();
  expect(screen.getByText('No article of this edition attributes a statement to anybody.')).toBeTruthy();
});
