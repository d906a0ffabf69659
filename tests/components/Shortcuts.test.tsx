// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SettingsMenu } from '../../src/components/SettingsMenu.tsx';
import { Shortcuts } from '../../src/components/Shortcuts.tsx';
import { shortcuts } from '../../src/model/shortcuts.ts';
import { scrolledTo } from './browser.ts';
import { addressOf, renderAt } from './render.tsx';

const list = (
  <>
    <input type="search" aria-label="Search" data-query />
    <textarea aria-label="Note" />
    <select aria-label="Order" />
    <input type="checkbox" aria-label="Tick" />
    <a href="#one" data-step>
      One
    </a>
    <a href="#two" data-step>
      Two
    </a>
    <a href="#three" data-step>
      Three
    </a>
    <SettingsMenu />
    <Shortcuts />
  </>
);

/** Statements in a text, one within another. */
const text = (
  <>
    {[
      ['outer', 'inner'],
      ['later', null],
    ].map(([id, within]) => (
      <mark key={id} id={id ?? ''} tabIndex={-1} data-step>
        words
        {within !== null && <mark id={within ?? ''} tabIndex={-1} data-step />}
      </mark>
    ))}
    <Shortcuts />
  </>
);

const focused = () => document.activeElement;
const link = (name: string) => screen.getByRole('link', { name });
const search = () => screen.getByRole('searchbox');
const overview = () => screen.queryByRole('dialog', { name: 'Keys' });
/** It comes when it is asked for. */
const overviewOpens = () => screen.findByRole('dialog', { name: 'Keys' });
const focus = (element: HTMLElement) => act(() => element.focus());

describe('single keys', () => {
  test('/ goes to the search field and is not typed into it', async () => {
    const { user } = renderAt('/', list);
    await user.keyboard('/');
    expect(focused()).toBe(search());
    expect(search()).toHaveProperty('value', '');
  });

  test('/ does nothing where there is no search field', async () => {
    const { user } = renderAt('/articles/a', text);
    await user.keyboard('/');
    expect(focused()).toBe(document.body);
  });

  test('j goes to the next entry, k back to the one before, and neither past the ends', async () => {
    const { user } = renderAt('/', list);
    await user.keyboard('j');
    expect(focused()).toBe(link('One'));
    await user.keyboard('jj');
    expect(focused()).toBe(link('Three'));
    await user.keyboard('j');
    expect(focused()).toBe(link('Three'));
    await user.keyboard('kkkk');
    expect(focused()).toBe(link('One'));
  });

  test('an entry that is gone to is brought into sight', async () => {
    const { user } = renderAt('/', list);
    await user.keyboard('j');
    expect(scrolledTo).toHaveLength(1);
  });

  test('j goes to a statement by its address, without an entry of history for each', async () => {
    const { user, router } = renderAt('/articles/a', text);
    await user.keyboard('j');
    expect(addressOf(router)).toBe('/articles/a#outer');
    expect(router.state.historyAction).toBe('REPLACE');
  });

  test.each([
    ['outer', 'j', 'inner'],
    ['inner', 'j', 'later'],
    ['later', 'k', 'inner'],
    ['inner', 'k', 'outer'],
  ])('from the statement “%s”, %s goes to “%s”, also where one is within the other', async (from, key, to) => {
    const { user, router } = renderAt('/articles/a', text);
    const mark = document.getElementById(from);
    if (mark !== null) focus(mark);
    await user.keyboard(key);
    expect(addressOf(router)).toBe(`/articles/a#${to}`);
  });

  test('? opens the overview of all of them, and again once it is closed', async () => {
    const { user } = renderAt('/', list);
    expect(overview()).toBeNull();
    await user.keyboard('?');
    await overviewOpens();
    const keys = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(keys).toEqual(shortcuts.map(({ does }) => does));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(overview()).toBeNull();
    await user.keyboard('?');
    await overviewOpens();
  });

  test('do nothing while the overview is open', async () => {
    const { user } = renderAt('/', list);
    await user.keyboard('?');
    await overviewOpens();
    await user.keyboard('j/');
    expect(focused()).not.toBe(link('One'));
    expect(focused()).not.toBe(search());
  });
});

describe('single keys leave alone', () => {
  test.each(['searchbox', 'textbox'])('what is typed into a %s', async (role) => {
    const { user } = renderAt('/', list);
    const field = screen.getByRole(role);
    await user.click(field);
    await user.keyboard('/jk?');
    expect(field).toHaveProperty('value', '/jk?');
    expect(focused()).toBe(field);
    expect(overview()).toBeNull();
  });

  test('a choice in a menu', async () => {
    const { user } = renderAt('/', list);
    focus(screen.getByRole('combobox'));
    await user.keyboard('jk?');
    expect(focused()).toBe(screen.getByRole('combobox'));
    expect(overview()).toBeNull();
  });

  test.each(['Control', 'Meta', 'Alt'])('keys that go with %s, which are the browser’s', async (modifier) => {
    const { user } = renderAt('/', list);
    await user.keyboard(`{${modifier}>}jk/?{/${modifier}}`);
    expect(focused()).toBe(document.body);
    expect(overview()).toBeNull();
  });

  test('no checkbox, in which nothing is typed', async () => {
    const { user } = renderAt('/', list);
    focus(screen.getByRole('checkbox', { name: 'Tick' }));
    await user.keyboard('/');
    expect(focused()).toBe(search());
  });
});

describe('single keys can be turned off', () => {
  test('in the settings, and on again', async () => {
    const { user } = renderAt('/', list);
    await user.click(screen.getByRole('button', { name: 'Reading settings' }));
    const box = screen.getByRole('checkbox', { name: /Keyboard shortcuts/ });
    await user.click(box);
    await user.keyboard('jk/?');
    expect(focused()).toBe(box);
    expect(overview()).toBeNull();
    await user.click(box);
    await user.keyboard('/');
    expect(focused()).toBe(search());
  });

  test('in their overview', async () => {
    const { user } = renderAt('/', list);
    await user.keyboard('?');
    await overviewOpens();
    await user.click(screen.getByRole('checkbox', { name: 'Keyboard shortcuts' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('?');
    expect(overview()).toBeNull();
  });
});
