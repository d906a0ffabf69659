// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyAs } from '../../src/components/CopyAs.tsx';
import { examples } from '../cite/examples.ts';
import { renderAt } from './render.tsx';

afterEach(() => void vi.useRealTimers());

async function opened() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 4, 23, 30) });
  const { user } = renderAt('/', <CopyAs {...examples.direct} />);
  await user.click(screen.getByText('Copy as…'));
  await screen.findByLabelText('Format', {}, { timeout: 20_000 });
  return user;
}

const shown = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Preview' }).value;

const names = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('copying in another form', () => {
  test('offers every form once, by what it is for', async () => {
    await opened();
    expect(names('Text')).toEqual(['Words with link', 'Plain citation', 'Markdown', 'HTML']);
    expect(names('Style')).toEqual(['APA', 'Chicago, author-date']);
    expect(names('Reference manager')).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  });

  test('shows what is copied before it is, with the reader’s day, and copies just that', async () => {
    const user = await opened();
    await user.selectOptions(screen.getByLabelText('Format'), 'Plain citation');
    expect(shown()).toMatch(/^“We begin\. \[…\] Now\.” — Ada Berg, .*, accessed 4 November 2026$/);
    await user.click(screen.getByRole('button', { name: 'Copy as Plain citation' }));
    expect(await navigator.clipboard.readText()).toBe(shown());
    expect(screen.getByText('Copied')).toBeTruthy();
  });

  test('forgets that something was copied when another form is chosen', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'Copy as Words with link' }));
    await user.selectOptions(screen.getByLabelText('Format'), 'RIS');
    expect(screen.queryByText('Copied')).toBeNull();
    expect(shown()).toMatch(/^TY {2}- NEWS\n/);
  });

  test('gives code to embed it', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'Copy embed code' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^<blockquote cite="https:\/\/example\.org\/quotes\/aaaaa" lang="en">/,
    );
  });
});
