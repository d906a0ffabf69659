// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InContext } from '../../src/components/InContext.tsx';
import { miniStatement } from './mini-edition.ts';

afterEach(cleanup);

describe('the paragraph that a statement stands in', () => {
  test('is whole, with the statement’s pieces marked in it', () => {
    const { context, statement } = miniStatement('count2');
    render(<InContext context={context} kind={statement.kind} language="en" />);
    expect(screen.getByRole('paragraph').textContent).toBe(
      '“We have counted every salmon,” Lindholm said. “There are not enough.” ' +
        'Oskar Brandt listened and said nothing.',
    );
    expect(screen.getAllByRole('mark').map(({ textContent }) => textContent)).toEqual(statement.words);
  });

  test('may be two paragraphs of the same words, with the same words marked twice', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const pieces = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    const text = 'No. No.';
    render(
      <InContext
        context={[
          { text, pieces },
          { text, pieces },
        ]}
        kind="direct"
        language="en"
      />,
    );
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([text, text]);
    expect(screen.getAllByRole('mark')).toHaveLength(4);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
