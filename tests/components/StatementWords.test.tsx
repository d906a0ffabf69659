// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StatementWords } from '../../src/components/StatementWords.tsx';
import type { StatementKind } from '../../src/model/article.ts';
import type { Words } from '../../src/model/catalogue.ts';
import { statementId } from '../model/factories.ts';

afterEach(cleanup);

const show = (kind: StatementKind, ...words: Words) =>
  render(<StatementWords id={statementId('aaaaa')} kind={kind} words={words} language="en" />);

describe('a statement by itself', () => {
  test('is a quotation in quotation marks where it is direct', () => {
    show('direct', 'We begin.');
    expect(screen.getByRole('blockquote').textContent).toBe('“We begin.”');
  });

  test('is a quotation with no marks but the article’s where it is mixed', () => {
    show('mixed', 'the “old pier” would stay');
    expect(screen.getByRole('blockquote').textContent).toBe('the “old pier” would stay');
  });

  test('is a paragraph without marks, and no quotation, where it is indirect', () => {
    show('indirect', 'that they begin');
    expect(screen.queryByRole('blockquote')).toBeNull();
    expect(screen.getByRole('paragraph').textContent).toBe('that they begin');
  });

  test.each([
    ['direct', '“We begin. […] We go on. […] We end.”'],
    ['mixed', 'We begin. […] We go on. […] We end.'],
    ['indirect', 'We begin. […] We go on. […] We end.'],
  ] as const)('in %s speech says where something else stands between its pieces', (kind, text) => {
    const { container } = show(kind, 'We begin.', 'We go on.', 'We end.');
    expect(container.textContent).toBe(text);
  });

  test.each(['direct', 'mixed', 'indirect'] as const)('of %s speech tells other programs its id and kind', (kind) => {
    show(kind, 'We begin.');
    const element = screen.getByRole(kind === 'indirect' ? 'paragraph' : 'blockquote');
    expect(element.dataset).toMatchObject({ statement: 'aaaaa', kind });
    expect(element.lang).toBe('en');
  });
});

test('a statement whose pieces are the same words has both', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  show('direct', 'No.', 'No.');
  expect(screen.getByRole('blockquote').textContent).toBe('“No. […] No.”');
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
