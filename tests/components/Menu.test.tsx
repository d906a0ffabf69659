// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { closeMenu } from '../../src/components/close-menu.ts';
import { Menu } from '../../src/components/Menu.tsx';
import { renderAt } from './render.tsx';

const menu = () => screen.queryByRole('group', { name: 'Fruit' });

describe('a menu', () => {
  test('shows what is in it only while it is open', async () => {
    const { user } = renderAt(
      '/',
      <Menu label="Fruit" button={{ shows: 'Choose' }}>
        <p>Pears</p>
      </Menu>,
    );
    expect(screen.queryByText('Pears')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Choose' }));
    expect(within(menu() ?? document.body).getByText('Pears')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose' }));
    expect(screen.queryByText('Pears')).toBeNull();
  });

  test('has a button with a name, where what it shows is none', () => {
    renderAt(
      '/',
      <Menu label="Fruit" button={{ label: 'Choose fruit', shows: '…' }}>
        Pears
      </Menu>,
    );
    expect(screen.getByRole('button', { name: 'Choose fruit' }).textContent).toBe('…');
  });

  test('says what it holds, to those who see it and to those who do not', async () => {
    const { user } = renderAt(
      '/',
      <Menu label="Fruit" meaning="Grown here." button={{ shows: 'Choose' }}>
        Pears
      </Menu>,
    );
    await user.click(screen.getByRole('button', { name: 'Choose' }));
    const described = menu()?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Grown here.');
  });

  test('is closed by what is chosen from it', async () => {
    const { user } = renderAt(
      '/',
      <Menu label="Fruit" button={{ shows: 'Choose' }}>
        <button type="button" onClick={closeMenu}>
          Pears
        </button>
      </Menu>,
    );
    await user.click(screen.getByRole('button', { name: 'Choose' }));
    await user.click(screen.getByRole('button', { name: 'Pears' }));
    expect(screen.queryByText('Pears')).toBeNull();
  });
});
