// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyButton } from '../../src/components/CopyButton.tsx';
import { refuseClipboard, renderAt, withoutClipboard } from './render.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const show = (text: () => string = () => 'the text') => renderAt('/', <CopyButton label="Copy" text={text} />);
const button = () => screen.getByRole('button', { name: /^Copy/ });

describe('a button that copies', () => {
  test('puts the text on the clipboard and says so', async () => {
    const { user } = show();
    expect(screen.getByRole('status').textContent).toBe('');
    await user.click(button());
    expect(await navigator.clipboard.readText()).toBe('the text');
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });

  test('asks for the text when it is pressed, not before', async () => {
    const text = vi.fn<() => string>(() => 'later');
    const { user } = show(text);
    expect(text).not.toHaveBeenCalled();
    await user.click(button());
    expect(await navigator.clipboard.readText()).toBe('later');
  });

  test('stops saying so after a while', async () => {
    const { user } = show();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await user.click(button());
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test.each([
    ['the clipboard is refused', refuseClipboard],
    ['there is no clipboard', withoutClipboard],
  ])('where %s, shows the text selected in a field, with what to do', async (_, spoil) => {
    const { user } = show();
    spoil();
    await user.click(button());
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /copy it by hand/ });
    expect(field.value).toBe('the text');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('the text');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('selects it again when it is pressed again', async () => {
    const { user } = show();
    refuseClipboard();
    await user.click(button());
    await user.click(button());
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('the text');
  });
});
