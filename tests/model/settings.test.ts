import { describe, expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/model/settings.ts';

describe('kept settings', () => {
  test('come back as they were chosen', () => {
    const chosen = { theme: 'dark', size: 'small', face: 'sans', shortcuts: false } as const;
    expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen);
  });

  test('are the defaults where nothing was kept', () => {
    expect(parseSettings(null)).toEqual(defaultSettings);
  });

  test.each(['', '{', 'null', 'true', '"dark"', '[]', 'undefined'])('are the defaults where %s was kept', (kept) => {
    expect(parseSettings(kept)).toEqual(defaultSettings);
  });

  test('lose only the part that is broken', () => {
    expect(parseSettings('{"theme":"dark","size":"huge","face":7,"shortcuts":"no"}')).toEqual({
      ...defaultSettings,
      theme: 'dark',
    });
  });

  test('hold nothing that they were not asked for', () => {
    expect(Object.keys(parseSettings('{"theme":"dark","more":1}'))).toEqual(Object.keys(defaultSettings));
  });
});
