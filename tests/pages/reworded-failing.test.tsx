// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '../components/render.tsx';

vi.mock('../../src/components/RewordedNotice.tsx', () => {
  throw new Error('a chunk that does not come');
});

test('a page is shown where what is said of an earlier wording does not come', async () => {
  document.documentElement.dataset['revised'] = '';
  await renderApp('/quotes/start3?rev=9e7edb64');
  await waitFor(() => expect(document.documentElement.dataset).not.toHaveProperty('revised'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('A senior official');
});
