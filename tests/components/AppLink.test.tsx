// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AppLink } from '../../src/components/AppLink.tsx';
import { addressOf, renderAt } from './render.tsx';

const link = () => screen.getByRole('link');
const hrefAt = (address: string, to: string) => {
  renderAt(address, <AppLink to={to}>There</AppLink>);
  return link().getAttribute('href');
};

afterEach(() => vi.unstubAllEnvs());

describe('a link within the app', () => {
  test.each([
    ['/quotes?q=a#b', '/people', '/people'],
    ['/', '/quotes?kind=direct&q=a%20b', '/quotes?kind=direct&q=a%20b'],
    ['/articles/a', '/articles/b#k4t9wm', '/articles/b#k4t9wm'],
    ['/articles/a?rev=1#k4t9wm', '#the-people', '/articles/a#the-people'],
  ])('at %s to %s has the address %s', (address, to, href) => {
    expect(hrefAt(address, to)).toBe(href);
  });

  test('has the address of a site under a path', () => {
    vi.stubEnv('BASE_URL', '/some/path/');
    expect(hrefAt('/', '/people')).toBe('/some/path/people');
  });

  test('goes there without loading the site again, as a new entry of the history', async () => {
    const { user, router } = renderAt('/quotes', <AppLink to="/people?q=a">There</AppLink>);
    await user.click(link());
    expect(addressOf(router)).toBe('/people?q=a');
    expect(router.state.historyAction).toBe('PUSH');
  });

  test.each([
    ['the same address', { to: '/quotes?q=a' }],
    ['another, if it is told so', { to: '/people', replace: true }],
  ])('to %s takes the place of the present entry', async (_, props) => {
    const { user, router } = renderAt('/quotes?q=a', <AppLink {...props}>There</AppLink>);
    await user.click(link());
    expect(addressOf(router)).toBe(props.to);
    expect(router.state.historyAction).toBe('REPLACE');
  });

  test.each([
    ['a key for a new tab', { ctrlKey: true }],
    ['a key for a new tab on a Mac', { metaKey: true }],
    ['a key for a new window', { shiftKey: true }],
    ['a key for a download', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('is left to the browser with %s', (_, how) => {
    const { router } = renderAt('/quotes', <AppLink to="/people">There</AppLink>);
    // jsdom goes nowhere; a browser would.
    expect(fireEvent.click(link(), how)).toBe(true);
    expect(addressOf(router)).toBe('/quotes');
  });

  test('does what is to be done with it first, and goes nowhere if that was all', async () => {
    const seen: string[] = [];
    const { user, router } = renderAt(
      '/quotes',
      <AppLink
        to="/people"
        onClick={(event) => {
          seen.push('clicked');
          event.preventDefault();
        }}
      >
        There
      </AppLink>,
    );
    await user.click(link());
    expect(seen).toEqual(['clicked']);
    expect(addressOf(router)).toBe('/quotes');
  });
});
