import { describe, expect, test } from 'vitest';
import { kindProblems } from '../../src/annotate/check-kind';
import type { StatementKind } from '../../src/model/article';

function paragraph(text: string, exact: string): { text: string; start: number; end: number } {
  const start = text.indexOf(exact);
  return { text, start, end: start + exact.length };
}

/** Whether a text allows a kind for pieces of it, one piece a paragraph. */
function allows(kind: StatementKind, ...pieces: readonly (readonly [string, string])[]): boolean {
  const found = pieces.map(([text, exact]) => paragraph(text, exact));
  const places = found.map(({ start, end }, index) => ({ paragraph: index, start, end }));
  return (
    kindProblems(
      kind,
      places,
      found.map(({ text }) => text),
    ).length === 0
  );
}

describe('direct speech', () => {
  test.each([
    ['“We go,” she said.', 'We go'],
    ['“We go.”', 'We go.'],
    ['„Wir gehen“, sagte sie.', 'Wir gehen'],
    ['»Wir gehen«, sagte sie.', 'Wir gehen'],
    ['« Nous partons », dit-elle.', 'Nous partons'],
    ['”Vi går”, sade hon.', 'Vi går'],
    ['「行く」と言った。', '行く'],
    ['"We go," she said.', 'We go'],
    ['‘We go,’ she said.', 'We go'],
    ['“We go—” she said.', 'We go'],
  ])('%s', (text, exact) => {
    expect(allows('direct', [text, exact])).toBe(true);
  });

  test('a quotation may go on in the next paragraph', () => {
    expect(allows('direct', ['“We go.', 'We go.'], ['“You stay.”', 'You stay.'])).toBe(true);
    expect(allows('direct', ['“We go.', 'We go.'], ['You stay.”', 'You stay.'])).toBe(true);
  });

  test('the last piece must be closed, and the first opened', () => {
    expect(allows('direct', ['“We go.', 'We go.'])).toBe(false);
    expect(allows('direct', ['We go.”', 'We go.'])).toBe(false);
  });
});

describe('reported speech', () => {
  test.each([
    ['She said that the “old pier” goes.', 'that the “old pier” goes', true],
    ['The players’ pier goes, she said, ‘soon’.', 'pier goes', true],
    ['“We go,” she said, and that they stay.', 'that they stay', true],
    ['“We go,” she said.', 'We go', false],
    ['She said “we go”.', '“we go”', false],
  ])('%s', (text, exact, allowed) => {
    expect(allows('indirect', [text, exact])).toBe(allowed);
  });
});

describe('mixed speech', () => {
  test.each([
    ['She said the “old pier” goes.', 'the “old pier” goes', true],
    ["She said the 'old pier' goes.", "the 'old pier' goes", true],
    ['She said the pier’s old.', 'the pier’s old', false],
  ])('%s', (text, exact, allowed) => {
    expect(allows('mixed', [text, exact])).toBe(allowed);
  });
});
