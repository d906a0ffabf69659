import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { createServer } from 'vite';
import { describe, expect, test } from 'vitest';
import { noFilters } from '../src/model/filters.ts';
import { appearanceChoices, defaultSettings, parseSettings } from '../src/model/settings.ts';
import { bootScript, bundledBoot } from '../src/publish/boot-script.ts';

const html = readFileSync('index.html', 'utf8');
const script = await bundledBoot();

interface Page {
  readonly search?: string;
  /** What the storage holds, or how it refuses. */
  readonly kept?: string | null | (() => never);
  /** The wording of the statement that the page is of. */
  readonly wording?: string;
  /** Something of the page does not load. */
  readonly failing?: boolean;
}

/** The colours of the browser's frame that a page states, each for one theme. */
const colours = [...html.matchAll(/<meta name="theme-color"[^>]*>/g)].map(([tag]) => {
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return { content: attribute('content'), media: attribute('media'), theme: attribute('data-theme') };
});

/** Runs the page's first script as a browser would. */
function open({ search = '', kept = null, wording, failing = false }: Page) {
  const dataset: Record<string, string> = {};
  const metas = colours.map(({ media, theme }) => ({ media, dataset: { theme } }));
  const storage = {
    getItem: (key: string) => (typeof kept === 'function' ? kept() : key === 'verbatim:settings' ? kept : null),
  };
  const observers: (() => void)[] = [];
  class Observer {
    constructor(onChange: () => void) {
      observers.push(onChange);
    }
    // What it is told to observe is for a browser to try: see the journeys.
    readonly observe = () => {};
  }
  const run = Reflect.construct(Function, [
    'document',
    'location',
    'localStorage',
    'addEventListener',
    'MutationObserver',
    script,
  ]) as (...page: readonly unknown[]) => void;
  const listeners: (() => void)[] = [];
  run(
    {
      documentElement: { dataset },
      querySelectorAll: () => metas,
      querySelector: (selector: string) =>
        selector.includes('wording') && wording !== undefined ? { content: wording } : null,
    },
    { search },
    storage,
    (type: string, listener: () => void) => {
      if (type === 'error') listeners.push(listener);
    },
    Observer,
  );
  if (failing) for (const listener of listeners) listener();
  /** As the settings do it later. */
  const choose = (theme: string | null) => {
    if (theme === null) delete dataset['theme'];
    else dataset['theme'] = theme;
    for (const changed of observers) changed();
  };
  return { dataset, choose, media: () => metas.map(({ media }) => media) };
}

/** What that has set on the document's element. */
const dataAfter = (page: Page): Record<string, string> => open(page).dataset;

const scripted = { scripted: '' };

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

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
    for (const [key, values] of Object.entries(appearanceChoices)) {
      for (const value of values) {
        const kept = JSON.stringify({ [key]: value });
        const expected = Object.entries({ ...defaultSettings, [key]: value }).filter(
          ([name, set]) => name in appearanceChoices && set !== Reflect.get(defaultSettings, name),
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

  test.each(['?person=ada', '?country=fr', '?kind=direct', '?q=peace', '?sort=oldest', '?page=2', '?utm_x=1&q=a'])(
    'keeps the whole list out of sight where the address is %s',
    (search) => {
      expect(dataAfter({ search })).toEqual({ ...scripted, filtering: '' });
    },
  );

  test.each(Object.keys(noFilters))('knows the parameter %s of lists', (name) => {
    expect(dataAfter({ search: `?${name}=a` })).toHaveProperty('filtering');
  });

  test.each(['', '?', '?utm_source=mail', '?query=a', '?x=q', '?faq=1', '?landing_page=3'])(
    'shows it where the address is “%s”',
    (search) => {
      expect(dataAfter({ search })).toEqual(scripted);
    },
  );

  test.each([
    ['?rev=0000aaaa', '1111bbbb', true],
    ['?utm_x=1&rev=', '1111bbbb', true],
    ['?rev=%zz', '1111bbbb', true],
    ['?rev=1111bbbb', '1111bbbb', false],
    ['', '1111bbbb', false],
    ['?prev=0000aaaa', '1111bbbb', false],
    ['?rev=0000aaaa', undefined, false],
  ])('at %s keeps a statement worded %s out of sight: %s', (search, wording, hidden) => {
    const page = wording === undefined ? { search } : { search, wording };
    expect('revised' in dataAfter(page)).toBe(hidden);
    expect(dataAfter({ ...page, failing: true })).not.toHaveProperty('revised');
  });

  test('does both at once, and one does not hinder the other', () => {
    expect(dataAfter({ search: '?q=a', kept: '{"theme":"dark"}' })).toEqual({
      ...scripted,
      filtering: '',
      theme: 'dark',
    });
    expect(dataAfter({ search: '?q=a', kept: '{' })).toEqual({ ...scripted, filtering: '' });
  });
});

describe('the colour of the browser’s frame', () => {
  const bySystem = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'];

  test('follows the system', () => {
    expect(colours.map(({ media }) => media)).toEqual(bySystem);
    expect(open({}).media()).toEqual(bySystem);
  });

  test('is that of a theme that was chosen', () => {
    expect(open({ kept: '{"theme":"dark"}' }).media()).toEqual(['not all', 'all']);
    expect(open({ kept: '{"theme":"light"}' }).media()).toEqual(['all', 'not all']);
  });

  test('changes with the choice, and follows the system again', () => {
    const page = open({});
    page.choose('dark');
    expect(page.media()).toEqual(['not all', 'all']);
    page.choose(null);
    expect(page.media()).toEqual(bySystem);
  });

  test('is that of the paper', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens)?.slice(1);
    expect(colours.map(({ content }) => content)).toEqual(paper);
  });
});

describe('index.html', () => {
  test('has the script before anything that is painted, also while the app is worked on', async () => {
    const server = await createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'silent',
      plugins: [bootScript()],
      server: { middlewareMode: true, ws: false },
    });
    const page = await server.transformIndexHtml('/', html);
    await server.close();
    expect(page).toContain(`<script>${script}</script>`);
    expect(page.indexOf(script)).toBeLessThan(page.indexOf('<body>'));
  });

  test('without room for the script is refused', async () => {
    const { transformIndexHtml } = bootScript();
    const transform = (transformIndexHtml as { readonly handler: (html: string) => Promise<string> }).handler;
    await expect(transform('<html></html>')).rejects.toThrow('<!--boot-->');
  });

  test('gets no names from the script', () => {
    const page = createContext({
      document: { documentElement: { dataset: {} }, querySelectorAll: () => [] },
      location: { search: '' },
      localStorage: { getItem: () => null },
      MutationObserver: class {
        readonly observe = () => {};
      },
    });
    const before = Object.keys(page);
    runInContext(script, page);
    expect(Object.keys(page)).toEqual(before);
    expect(runInContext('typeof colourFrame + typeof root', page)).toBe('undefinedundefined');
  });
});
