import { expect, test } from 'vitest';
import { today } from '../../src/model/today.ts';

test('today is the reader’s own day, not that of Greenwich', () => {
  expect(today(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
  expect(today(new Date(2026, 10, 30, 23, 55))).toBe('2026-11-30');
});
