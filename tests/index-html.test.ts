import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultSettings, parseSettings, settingValues } from '../src/model/settings.ts';

const html = readFileSync('index.html', 'utf8');
const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';

interface Page {
  readonly search?: string;
  /** What the storage holds, or how it refuses. */
  readonly kept?: string | null | (() => never);
  /** Something of the page does not load. */
  readonly failing?: boolean;
}

/** Runs the page's first script as a browser would, and gives what it has set on the document's element. */
function dataAfter({ search = '', kept = null, failing = false }: Page): Record<string, string> {
  const dataset: Record<string, string> = {};
  const storage = {
    getItem: (key: string) =>
      typeof kept === 'function' ? kept() : key === 'verbatim:settings' ? kept : null,
  };
  const run = Reflect.construct(Function, [
    'document',
    'location',
    'localStorage',
    'addEventListener',
    script,
  ]) as (...page: readonly unknown[]) => void;
  const listeners: (() => void)[] = [];
  run({ documentElement: { dataset } }, { search }, storage, (type: string, listener: () => void) => {
    if (type === 'error') listeners.push(listener);
  });
  if (failing) for (const listener of listeners) listener();
  return dataset;
}

const scripted = { scripted: '' };

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('the script that runs before the first paint', () => {
  test('says that scripts run', () => {
    expect(dataAfter({})).toEqual(scripted);
  });

  test('shows the whole list where the app does not load', () => {
    expect(dataAfter({ search: '?country=fr', failing: false })).toHaveProperty('filtering');
    expect(dataAfter({ search: '?country=fr', failing: true })).not.toHaveProperty('filtering');
  });

  test('applies what the reader has chosen', () => {
    const kept = JSON.stringify({ theme: 'dark', size: 'larger', face: 'sans', shortcuts: false });
    expect(dataAfter({ kept })).toEqual({ ...scripted, theme: 'dark', size: 'larger', face: 'sans' });
  });

  test('leaves every default to the sheet', () => {
    expect(dataAfter({ kept: JSON.stringify(defaultSettings) })).toEqual(scripted);
  });

  test('knows every value that the settings offer', () => {
    for (const [key, values] of Object.entries(settingValues)) {
      for (const value of values) {
        const kept = JSON.stringify({ [key]: value });
        const expected = Object.entries({ ...defaultSettings, [key]: value }).filter(
          ([name, set]) => name in settingValues && set !== Reflect.get(defaultSettings, name),
        );
        expect(dataAfter({ kept })).toEqual({ ...scripted, ...Object.fromEntries(expected) });
      }
    }
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{theme:'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '["dark"]'],
    ['values that are not offered', '{"theme":"neon","size":"9px","face":"Comic"}'],
    ['values of other types', '{"theme":1,"size":{},"face":true}'],
    ['values that only contain an offered one', '{"theme":"dark;x","size":"xlarge","face":"sans serif"}'],
    ['markup', '{"theme":"\\"><script>","size":"large\\" onload=\\"x","face":"<b>"}'],
    ['a prototype', '{"__proto__":{"theme":"dark"}}'],
  ])('takes %s in the storage for the defaults', (_, kept) => {
    expect(dataAfter({ kept })).toEqual(scripted);
    expect(parseSettings(kept)).toEqual(defaultSettings);
  });

  test('goes on where the storage is refused', () => {
    expect(dataAfter({ kept: refuse })).toEqual(scripted);
  });

  test.each([
    '?person=ada',
    '?country=fr',
    '?kind=direct',
    '?q=peace',
    '?sort=oldest',
    '?page=2',
    '?utm_x=1&q=a',
  ])('keeps the whole list out of sight where the address is %s', (search) => {
    expect(dataAfter({ search })).toEqual({ ...scripted, filtering: '' });
  });

  test.each(['', '?', '?utm_source=mail', '?query=a', '?x=q', '?faq=1', '?landing_page=3'])(
    'shows it where the address is “%s”',
    (search) => {
      expect(dataAfter({ search })).toEqual(scripted);
    },
  );

  test('does both at once, and one does not hinder the other', () => {
    expect(dataAfter({ search: '?q=a', kept: '{"theme":"dark"}' })).toEqual({
      ...scripted,
      filtering: '',
      theme: 'dark',
    });
    expect(dataAfter({ search: '?q=a', kept: '{' })).toEqual({ ...scripted, filtering: '' });
  });
});

test('the script stands before anything that is painted', () => {
  expect(script).not.toBe('');
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<body>'));
});
