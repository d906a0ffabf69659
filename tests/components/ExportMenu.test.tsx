// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Exportable, ExportMenu } from '../../src/components/ExportMenu.tsx';
import type { ExportFormat } from '../../src/export/exported-list.ts';
import { withDownloads, withoutDownloads } from './downloads.ts';
import { renderAt } from './render.tsx';

afterEach(() => {
  vi.useRealTimers();
  withoutDownloads();
});

const offer = (name: string, make?: Exportable['make']): Exportable => ({
  name,
  make:
    make ??
    ((format: ExportFormat) =>
      Promise.resolve({ name: `${name}.${format}`, type: 'text/x-test', text: `${name} as ${format}` })),
});

const menu = () => within(screen.getByRole('group', { name: 'Export' }));

async function opened(...offers: [Exportable, ...Exportable[]]) {
  const { user } = renderAt('/', <ExportMenu offers={offers} />);
  await user.click(screen.getByRole('button', { name: `Export ${offers[0].name}` }));
  return user;
}

describe('the export of a list', () => {
  test('gives the browser a file in the form that was chosen, and says which', async () => {
    const { saved } = withDownloads();
    const user = await opened(offer('12 quotes'));
    await user.click(menu().getByRole('button', { name: /^CSV/ }));
    expect(await menu().findByText('Your browser is saving 12 quotes.csv.')).toBeTruthy();
    expect(await saved()).toEqual([{ name: '12 quotes.csv', type: 'text/x-test', text: '12 quotes as csv' }]);
  });

  test('forgets the file’s address after a while', async () => {
    const { revoked } = withDownloads();
    const user = await opened(offer('12 quotes'));
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.click(menu().getByRole('button', { name: /^JSON/ }));
    await menu().findByText(/^Your browser/);
    expect(revoked).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(revoked).toEqual(['blob:0']);
  });

  test('has a way on where the browser does not save', async () => {
    withDownloads();
    const user = await opened(offer('12 quotes'));
    await user.click(menu().getByRole('button', { name: /^Markdown/ }));
    await user.click(await menu().findByRole('button', { name: /Copy it$/ }));
    expect(await navigator.clipboard.readText()).toBe('12 quotes as markdown');
  });

  test('says when something could not be loaded, and can be tried again', async () => {
    const { saved } = withDownloads();
    const make = vi.fn<Exportable['make']>();
    make.mockRejectedValueOnce(new Error('no line'));
    make.mockResolvedValueOnce({ name: 'a.csv', type: 'text/csv', text: 'a' });
    const user = await opened(offer('12 quotes', make));
    await user.click(menu().getByRole('button', { name: /^CSV/ }));
    expect((await menu().findByRole('alert')).textContent).toContain('The export could not be loaded.');
    expect(await saved()).toEqual([]);
    await user.click(menu().getByRole('button', { name: /^CSV/ }));
    await menu().findByText('Your browser is saving a.csv.');
    expect(menu().queryByRole('alert')).toBeNull();
  });

  test('makes one file at a time', async () => {
    withDownloads();
    const user = await opened(offer('12 quotes', () => new Promise(() => {})));
    await user.click(menu().getByRole('button', { name: /^CSV/ }));
    expect(menu().getByRole('status').textContent).toBe('Preparing…');
    expect(
      menu()
        .getAllByRole<HTMLButtonElement>('button')
        .every(({ disabled }) => disabled),
    ).toBe(true);
  });

  test('lets choose what, where there is more than one thing', async () => {
    const { saved } = withDownloads();
    const user = await opened(offer('2 articles'), offer('5 statements in 2 articles'));
    await user.click(menu().getByRole('radio', { name: '5 statements in 2 articles' }));
    await user.click(menu().getByRole('button', { name: /^BibTeX/ }));
    await menu().findByText(/^Your browser/);
    expect(await saved()).toMatchObject([{ text: '5 statements in 2 articles as bibtex' }]);
  });
});
