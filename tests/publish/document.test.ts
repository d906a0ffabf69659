import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, documentTemplate, inScript, type RenderedPage } from '../../src/publish/document.ts';
import { hashOf } from '../../src/publish/headers.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script>first();</script>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared.js">
    <link rel="stylesheet" crossorigin href="/assets/index.css">
    <!--head-->
  </head>
  <body>
    <div id="root"><!--page--></div>
    <!--state-->
  </body>
</html>`;

const template = documentTemplate(html);
const plain: RenderedPage = {
  language: 'en',
  siteName: 'The Gazette',
  head: '',
  sheet: 'body{color:red}',
  body: '',
  state: null,
  linked: null,
  preloads: [],
};
const page = (more: Partial<RenderedPage> = {}): string => documentOf(template, { ...plain, ...more });

/** What a browser takes for the state: up to the first end of a script. */
function stateIn(document: string): unknown {
  const [, text] = /<script type="application\/json" id="page-state">(.*?)<\/script/s.exec(document) ?? [];
  return text === undefined ? undefined : JSON.parse(text);
}

describe('the template of every page', () => {
  test('links its sheet once, after the text', () => {
    expect(template.split('href="/assets/index.css"')).toHaveLength(2);
    expect(template.indexOf('stylesheet')).toBeGreaterThan(template.indexOf('<!--page-->'));
  });

  test('has its modules after the text, each once, and what runs first still first', () => {
    expect(template.indexOf('first();')).toBeLessThan(template.indexOf('<!--sheet-->'));
    for (const module of ['src="/assets/index.js"', 'href="/assets/shared.js"']) {
      expect(template.split(module)).toHaveLength(2);
      expect(template.indexOf(module)).toBeGreaterThan(template.indexOf('<!--page-->'));
    }
  });

  test('has its scripts without what only their author reads', () => {
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(
      documentTemplate(html.replace('first();', '\n  // Before all else.\n  const name = first();\n  second(name);\n')),
    ) ?? ['', ''];
    expect(script).not.toMatch(/Before|\n/);
    const called: string[] = [];
    const run = Reflect.construct(Function, ['first', 'second', script]) as (...page: readonly unknown[]) => void;
    run(
      () => 'a',
      (name: string) => called.push(name),
    );
    expect(called).toEqual(['a']);
  });

  test('is not made from a page with a script that is none', () => {
    expect(() => documentTemplate(html.replace('first();', 'first('))).toThrow('a script in index.html is not one');
  });

  test('is not made from a page that links no sheet', () => {
    expect(() => documentTemplate('<html></html>')).toThrow('links no style sheet');
  });

  test('is not made from a page that names no character set', () => {
    expect(() => documentTemplate('<link rel="stylesheet" href="/a.css">')).toThrow('names no character set');
  });
});

describe('a page', () => {
  test('has each part in its place and no marker left', () => {
    const document = page({
      language: 'pt-BR',
      head: '<title>T</title>',
      body: '<main>B</main>',
      state: '{"a":1}',
      preloads: [
        { kind: 'module', href: '/m.js' },
        { kind: 'data', href: '/d.json' },
      ],
    });
    expect(document).toContain('<html lang="pt-BR"');
    expect(document.indexOf('<style>body{color:red}</style>')).toBeLessThan(document.indexOf('</head>'));
    expect(document.indexOf('<title>T</title>')).toBeLessThan(document.indexOf('</head>'));
    expect(document).toContain('<div id="root"><main>B</main></div>');
    expect(document).toContain('<link rel="modulepreload" crossorigin href="/m.js">');
    expect(document).toContain('<link rel="preload" as="fetch" crossorigin href="/d.json">');
    expect(stateIn(document)).toEqual({ a: 1 });
    expect(document).not.toMatch(/<!--\w/);
  });

  test('says what it may do before anything that it does, right after its character set', () => {
    const document = page();
    const policy = document.indexOf('<meta http-equiv="Content-Security-Policy"');
    expect(document.slice(0, policy)).toMatch(/<meta charset="utf-8" \/>\s+$/);
    for (const later of ['<script', '<style', '<link']) expect(document.indexOf(later)).toBeGreaterThan(policy);
  });

  test('allows the script and the sheet that stand in it, and only these', () => {
    const [, policy = ''] = /Security-Policy" content="([^"]*)"/.exec(page({ state: '{}' })) ?? [];
    expect(policy.match(/'sha256-[^']*'/g)).toEqual([hashOf('first();'), hashOf('body{color:red}')]);
  });

  test('has the same policy however the lines of index.html end', () => {
    const lines = html.replace('first();', 'first();\nsecond();');
    const [unix, windows] = [lines, lines.replaceAll('\n', '\r\n')].map(documentTemplate);
    expect(documentOf(windows ?? '', plain)).toBe(documentOf(unix ?? 'none', plain));
  });

  test('tells the edition’s name and language, whatever is in the name', () => {
    const document = page({ language: 'zh-Hans-CN', siteName: 'A & B’s “"<Gazette>"' });
    expect(document).toContain('<meta property="og:site_name" content="A &amp; B’s “&quot;&lt;Gazette&gt;&quot;">');
    expect(document).toContain('<meta property="og:locale" content="zh_CN">');
    expect(page({ language: 'en' })).toContain('content="en">');
  });

  test('has what it says to machines after its text, in an element that it cannot end', () => {
    const document = page({ body: '<main>B</main>', linked: '{"name":"</script><!--"}' });
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script/s.exec(document) ?? [];
    expect(JSON.parse(json)).toEqual({ name: '</script><!--' });
    expect(document.indexOf('ld+json')).toBeGreaterThan(document.indexOf('</main>'));
    expect(page()).not.toContain('ld+json');
  });

  test('without a state has no element for one', () => {
    expect(page()).not.toContain('page-state');
  });

  test('takes a sheet as it is, whatever stands in it', () => {
    expect(page({ sheet: 'a::before { content: "$&$1" }' })).toContain('content: "$&$1"');
  });

  test('takes words as they are that mean something to a replacement', () => {
    expect(page({ head: '<title>$& $1 $$</title>', body: "$`$'" })).toContain('<title>$& $1 $$</title>');
    expect(page({ body: "$`$'" })).toContain('<div id="root">$`$\'</div>');
  });
});

describe('the state in a page', () => {
  test.each(['</script>', '<!--', '<script>', '\u2028', '\u2029', '</SCRIPT x>', ']]>', '&lt;'])(
    'may hold %j',
    (text) => {
      const document = page({ state: JSON.stringify({ text }) });
      expect(stateIn(document)).toEqual({ text });
    },
  );

  test('cannot end or nest its element, nor break a line, and says the same as before', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', '</script>', '<!--', '\u2028', '\u2029'), (json, hostile) => {
        const whole = JSON.stringify([JSON.parse(json), hostile]);
        const safe = inScript(whole);
        expect(safe).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(safe)).toEqual(JSON.parse(whole));
      }),
    );
  });
});
