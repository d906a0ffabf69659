// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import Papa from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { withDownloads, withoutDownloads } from '../components/downloads.ts';
import { miniStatement, miniWithout } from '../components/mini-edition.ts';
import { renderApp } from '../components/render.tsx';

afterEach(withoutDownloads);

const exportButton = () => screen.queryByRole('button', { name: /^Export/ });

/** The rows of the CSV that a list gives. */
async function exported(address: string, what?: string) {
  const { saved } = withDownloads();
  const { user } = await renderApp(address);
  await user.click(screen.getByRole('button', { name: /^Export/ }));
  if (what !== undefined) await user.click(screen.getByRole('radio', { name: what }));
  await user.click(screen.getByRole('button', { name: /^CSV/ }));
  await screen.findByText(/^Your browser is saving/, {}, { timeout: 10_000 });
  const [file] = await saved();
  const { data } = Papa.parse<Record<string, string>>(file?.text.replace(/^\uFEFF/, '') ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  return { name: file?.name, rows: data };
}

const ids = (rows: readonly Record<string, string>[]) => rows.map(({ id }) => id);

describe('what a list exports', () => {
  test('are the statements that its filters leave, in its order, with the filters', async () => {
    const { rows, name } = await exported('/quotes?person=vera-lindholm&kind=direct&kind=indirect&sort=longest');
    expect(ids(rows)).toEqual(shownIds());
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]).toMatchObject({
      speaker: 'Vera Lindholm',
      filters: 'Person: Vera Lindholm; Kind: Quoted or Reported',
      list: 'http://localhost:3000/quotes?kind=direct&kind=indirect&person=vera-lindholm&sort=longest',
    });
    expect(name).toMatch(/^the-river-gazette-\d+-statements-vera-lindholm-direct-indirect-/);
  });

  test('has for each the sentence that attributes it', async () => {
    const { rows } = await exported('/quotes?kind=indirect');
    const boats = rows.find(({ id }) => id === 'boats4');
    expect(boats?.['sentence']).toBe(miniStatement('boats4').sentence);
  });

  test('are articles, where it lists articles', async () => {
    const { rows } = await exported('/?country=is');
    expect(rows.map(({ article }) => article)).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    );
  });

  test('are all statements of its articles, where that is wanted', async () => {
    const { rows } = await exported('/', 'all 8 statements in 3 articles');
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['direct', 'mixed', 'indirect']));
  });

  test('is nothing where the list is empty: then nothing is offered', async () => {
    await renderApp('/quotes?q=nobodysaidthis');
    expect(screen.getByRole('heading', { name: /^No quote matches/ })).toBeTruthy();
    expect(exportButton()).toBeNull();
  });
});

test('an export whose data cannot be had says so, and the list stays', async () => {
  withDownloads();
  const { user } = await renderApp('/quotes', miniWithout(dataFiles.attributions.at(), 404));
  await user.click(screen.getByRole('button', { name: /^Export/ }));
  await user.click(screen.getByRole('button', { name: /^CSV/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(shownIds().length).toBeGreaterThan(0);
});

const shownIds = () =>
  [...screen.getByRole('main').querySelectorAll<HTMLElement>('[data-statement]')].map(
    ({ dataset }) => dataset['statement'],
  );
