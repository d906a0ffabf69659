// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StatementActions } from '../../src/components/StatementActions.tsx';
import { articleEntry, person, slug, statementEntry } from '../model/factories.ts';
import { addressOf, renderAt } from './render.tsx';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

const show = () =>
  renderAt(
    '/quotes',
    <StatementActions
      statement={{
        ...articleEntry('river-talks'),
        ...statementEntry('count2', {
          article: slug('river-talks'),
          words: ['Words'],
          speaker: person('vera-lindholm', 'Vera Lindholm'),
        }),
      }}
      about="statement 2 by Vera Lindholm"
    />,
  );

type Shown = ReturnType<typeof show>;
const open = ({ user }: Shown) =>
  user.click(screen.getByRole('button', { name: 'Share statement 2 by Vera Lindholm' }));
const menu = () => within(screen.getByRole('group', { name: 'Share statement 2 by Vera Lindholm' }));

/** A browser with a sheet of its own for sending things on. */
function withShare(send: (data: ShareData) => Promise<void>) {
  const share = vi.fn<typeof send>(send);
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  return share;
}

describe('what can be done with a statement', () => {
  test('is not there before it is asked for', async () => {
    const shown = show();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
    await open(shown);
    expect(menu().getAllByRole('button')).toHaveLength(3);
  });

  test.each([
    ['Copy link to this statement', 'http://localhost:3000/quotes/count2?rev=0000abcd'],
    ['Copy link in the article', 'http://localhost:3000/articles/river-talks?rev=0000abcd#count2'],
    [
      'Copy text with attribution',
      '“Words” — Vera Lindholm, in “About river-talks” (n.d.), http://localhost:3000/quotes/count2?rev=0000abcd',
    ],
  ])('“%s” copies %s', async (name, text) => {
    const shown = show();
    await open(shown);
    await shown.user.click(menu().getByRole('button', { name }));
    expect(await navigator.clipboard.readText()).toBe(text);
    expect(menu().getByText('Copied')).toBeTruthy();
  });

  test('one of them leads to the statement’s own page and closes the menu', async () => {
    const shown = show();
    await open(shown);
    await shown.user.click(menu().getByRole('link', { name: 'Open on its own page' }));
    expect(addressOf(shown.router)).toBe('/quotes/count2');
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('sending it on', () => {
  test('is offered only by a browser that can', async () => {
    const shown = show();
    await open(shown);
    expect(menu().queryByRole('button', { name: /Send/ })).toBeNull();
  });

  test('sends the statement’s own address', async () => {
    const share = withShare(() => Promise.resolve());
    const shown = show();
    await open(shown);
    await shown.user.click(menu().getByRole('button', { name: 'Send with another app…' }));
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'statement 2 by Vera Lindholm',
      url: 'http://localhost:3000/quotes/count2?rev=0000abcd',
    });
  });

  test('is no error where the reader thinks better of it', async () => {
    withShare(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const shown = show();
    await open(shown);
    // An unhandled rejection would fail the run.
    await shown.user.click(menu().getByRole('button', { name: 'Send with another app…' }));
    expect(screen.queryByRole('group')).toBeNull();
  });
});
