// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderAt } from './render.tsx';

const key = 'verbatim:settings';
const { dataset } = document.documentElement;

/** As a page that has just been opened: whatever the module remembers, it forgets. */
async function open() {
  vi.resetModules();
  const { SettingsMenu } = await import('../../src/components/SettingsMenu.tsx');
  const shown = renderAt('/', <SettingsMenu />);
  await shown.user.click(screen.getByRole('button', { name: 'Reading settings' }));
  return shown;
}

const choicesOf = (name: string) => within(screen.getByRole('group', { name })).getAllByRole('radio');
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const chosen = () =>
  screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ labels }) => labels?.[0]?.textContent);
const kept = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

function refuseStorage() {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
}

/** As if another tab had chosen. */
function elsewhere(settings: string | null) {
  if (settings === null) localStorage.removeItem(key);
  else localStorage.setItem(key, settings);
  act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue: settings })));
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of Object.keys(dataset)) delete dataset[name];
});

describe('reading settings', () => {
  test('are one group of choices each, at their defaults', async () => {
    await open();
    expect(['Appearance', 'Text size', 'Typeface'].map((name) => choicesOf(name).length)).toEqual([3, 4, 2]);
    expect(chosen()).toEqual(['System', 'Normal', 'Serif']);
    expect(screen.getByRole('checkbox', { name: /Keyboard shortcuts/, checked: true })).toBeTruthy();
  });

  test('a choice is seen at once, and kept', async () => {
    const { user } = await open();
    await user.click(choice('Dark'));
    await user.click(choice('Larger'));
    await user.click(choice('Sans'));
    expect(dataset).toMatchObject({ theme: 'dark', size: 'larger', face: 'sans' });
    expect(chosen()).toEqual(['Dark', 'Larger', 'Sans']);
    expect(kept()).toEqual({ theme: 'dark', size: 'larger', face: 'sans', shortcuts: true });
  });

  test('going back to a default leaves it to the sheet again', async () => {
    const { user } = await open();
    await user.click(choice('Dark'));
    await user.click(choice('System'));
    expect('theme' in dataset).toBe(false);
  });

  test('are changed by arrow keys like any radio buttons', async () => {
    const { user } = await open();
    act(() => choice('Normal').focus());
    await user.keyboard('{ArrowRight}');
    expect(dataset['size']).toBe('large');
  });

  test('come back as they were kept', async () => {
    localStorage.setItem(key, JSON.stringify({ theme: 'light', size: 'small', face: 'sans', shortcuts: false }));
    await open();
    expect(chosen()).toEqual(['Light', 'Small', 'Sans']);
    expect(screen.getByRole('checkbox', { name: /Keyboard shortcuts/, checked: false })).toBeTruthy();
  });

  test.each(['{', 'null', '[]', '{"theme":"neon"}'])('are the defaults where the storage holds %s', async (broken) => {
    localStorage.setItem(key, broken);
    await open();
    expect(chosen()).toEqual(['System', 'Normal', 'Serif']);
  });

  test('work for as long as the page is open where the storage is refused', async () => {
    refuseStorage();
    const { user } = await open();
    expect(chosen()).toEqual(['System', 'Normal', 'Serif']);
    await user.click(choice('Dark'));
    await user.click(choice('Large'));
    expect(chosen()).toEqual(['Dark', 'Large', 'Serif']);
    expect(dataset).toMatchObject({ theme: 'dark', size: 'large' });
  });

  test('follow what is chosen in another tab', async () => {
    await open();
    elsewhere(JSON.stringify({ theme: 'dark', size: 'small' }));
    expect(chosen()).toEqual(['Dark', 'Small', 'Serif']);
    expect(dataset).toMatchObject({ theme: 'dark', size: 'small' });
    elsewhere(null);
    expect(chosen()).toEqual(['System', 'Normal', 'Serif']);
    expect('theme' in dataset).toBe(false);
  });

  test('are left alone by what other pages of the host keep', async () => {
    const { user } = await open();
    await user.click(choice('Dark'));
    localStorage.setItem(key, '{}');
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'another' })));
    expect(chosen()).toEqual(['Dark', 'Normal', 'Serif']);
  });

  test('are not there until they are asked for', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Reading settings' }));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(within(document.body).getAllByRole('button')).toHaveLength(1);
  });
});
