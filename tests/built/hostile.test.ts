import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { firstWords } from '../../src/model/statement-title.ts';
import { previewPaths } from '../../src/site/preview-paths.ts';
import { hostileArticles, hostilePerson, hostileStatement } from '../hostile/hostile-edition.ts';
import { payloads } from '../hostile/payloads.ts';
import { browser } from '../journeys/support/open.ts';
import { builtFiles } from './built-files.ts';

/*
 * Everything that a hostile edition’s site is made of, read as a browser reads it. What is cited or exported is made
 * only when a reader asks for it: tests/cite and tests/export have the same texts for that.
 */

const { outDir } = inject('sites').hostile;
const read = (file: string): Promise<string> => readFile(join(outDir, file), 'utf8');

interface ReadFile {
  /** What no page of ours has, or what could do something: out of a text. */
  readonly strangers: readonly string[];
  /** Scripts that run: `inline`, or their address. */
  readonly scripts: readonly string[];
  readonly elements: readonly string[];
  readonly title: string;
  /** What it tells of itself to whoever shows a link to it. */
  readonly shared: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Runs in a page of its own, which may read markup. */
function readAll(files: readonly (readonly [markup: string, type: DOMParserSupportedType])[]): readonly ReadFile[] {
  const own = new Set(
    (
      'html head meta title link script style body div header main footer nav section article aside h1 h2 h3 p a b i q ' +
      'strong em small span mark cite blockquote ul ol li dl dt dd time abbr kbd br hr button dialog details summary ' +
      'form fieldset legend label input select option textarea noscript output svg g path rect text desc figure figcaption'
    ).split(' '),
  );
  const leading = /^(?:href|src|action|formaction|cite|xlink:href)$/;
  return files.map(([markup, type]) => {
    const document = new DOMParser().parseFromString(markup, type);
    const all = Array.from(document.querySelectorAll('*'));
    const strangers = all.flatMap((element) => [
      ...(type !== 'text/html' || own.has(element.localName) ? [] : [`<${element.localName}>`]),
      ...(element.localName === 'parsererror' ? ['not well-formed'] : []),
      ...Array.from(element.attributes).flatMap(({ name, value }) => {
        const runs = name.startsWith('on') || name === 'srcdoc' || (name === 'style' && type === 'text/html');
        const leads = leading.test(name) && !/^(?:https?:\/\/|\/|#|\?|mailto:|\.)/.test(value);
        return runs || leads ? [`${name}="${value}"`] : [];
      }),
    ]);
    const scripts = all.filter(({ localName }) => localName === 'script');
    const faulty = scripts.filter((script) => {
      if (!/json/.test(script.getAttribute('type') ?? '')) return false;
      try {
        JSON.parse(script.textContent);
        return false;
      } catch {
        return true;
      }
    });
    return {
      strangers: [...strangers, ...faulty.map(() => 'data that does not parse')],
      scripts: scripts
        .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
        .map((script) => script.getAttribute('src') ?? 'inline'),
      elements: all.map(({ localName }) => localName),
      title: document.title,
      shared: Object.fromEntries(
        Array.from(document.querySelectorAll('meta[property^="og:"]'), (meta) => [
          meta.getAttribute('property') ?? '',
          meta.getAttribute('content') ?? '',
        ]),
      ),
      text: (document.getElementById('app') ?? document.documentElement).textContent,
    };
  });
}

let files: readonly string[] = [];
const found = new Map<string, ReadFile>();
let blank: Page | undefined;

beforeAll(async () => {
  files = await builtFiles(outDir);
  blank = await (await browser()).newPage();
  const marked = files.filter((file) => /\.(?:html|xml|atom|rss|svg)$/.test(file));
  const atOnce = 60;
  for (let i = 0; i < marked.length; i += atOnce) {
    const some = marked.slice(i, i + atOnce);
    const typed = some.map(async (file): Promise<[string, DOMParserSupportedType]> => [
      await read(file),
      file.endsWith('.html') ? 'text/html' : 'application/xml',
    ]);
    const parsed = await blank.evaluate(readAll, await Promise.all(typed));
    for (const [n, file] of some.entries()) {
      const one = parsed[n];
      if (one !== undefined) found.set(file, one);
    }
  }
});
afterAll(() => blank?.close());

const textOf = (file: string): string => found.get(file)?.text ?? '';
const missingFrom = (text: string, wanted: readonly number[]): readonly string[] =>
  wanted.map((i) => payloads[i] ?? '').filter((payload) => !text.includes(payload));

/** Every text in a value of JSON, keys too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
}

describe('in the site of a hostile edition', () => {
  test('no page has an element, an attribute or a script out of a text', () => {
    const pages = [...found].filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2 * payloads.length);
    expect(pages.flatMap(([file, { strangers }]) => strangers.map((one) => `${file}: ${one}`))).toEqual([]);
    const harmless = found.get('404.html')?.scripts;
    expect(harmless?.[0]).toBe('inline');
    const odd = pages.filter(([, { scripts }]) => !isDeepStrictEqual(scripts, harmless));
    expect(odd.map(([file]) => file)).toEqual([]);
  });

  test('each article, statement and person has its text as text', () => {
    const missing = [
      ...hostileArticles.flatMap(({ slug, of }) => missingFrom(textOf(`articles/${slug}.html`), of)),
      ...payloads.flatMap((_, i) => [
        ...missingFrom(textOf(`quotes/${hostileStatement(i)}.html`), [i]),
        ...missingFrom(textOf(`people/${hostilePerson(i)}.html`), [i]),
      ]),
    ];
    expect(missing).toEqual([]);
    for (const { slug, title } of hostileArticles) {
      expect(found.get(`articles/${slug}.html`)?.title).toContain(title);
    }
  });

  test('each statement, where its link is shown, has its text as text and a picture that is there', () => {
    const there = new Set(files);
    const faults = payloads.flatMap((payload, i) => {
      const id = hostileStatement(i);
      const shared = found.get(`quotes/${id}.html`)?.shared ?? {};
      // A title has the first words alone.
      const texts = { 'og:title': firstWords(`S${i} ${payload} S`), 'og:description': payload };
      const untold = Object.entries(texts).flatMap(([name, text]) =>
        shared[name]?.includes(text) === true ? [] : [name],
      );
      const picture = shared['og:image']?.replace('https://example.org/', '') ?? '';
      const own = [`previews/quotes/${id}.png`, previewPaths.site()].includes(picture) && there.has(picture);
      return [...untold, ...(own ? [] : ['og:image'])].map((name) => `${id} ${name}: ${shared[name] ?? 'none'}`);
    });
    expect(faults).toEqual([]);
  });

  test('each text is a text in the data, and no object has more than its own', async () => {
    const missing = hostileArticles.map(async ({ slug, of }) => {
      const article: unknown = JSON.parse(await read(`data/articles/${slug}.json`));
      return missingFrom(textsIn(article).join('\n'), of).map((payload) => `${slug}: ${payload}`);
    });
    expect((await Promise.all(missing)).flat()).toEqual([]);
    for (const file of files.filter((one) => /\.(?:json|webmanifest)$/.test(one))) JSON.parse(await read(file));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('what is XML is well-formed, has nothing out of a text, and each title of an entry is a text', async () => {
    const marked = [...found].filter(([file]) => !file.endsWith('.html'));
    expect(marked.length).toBeGreaterThan(0);
    const faults = marked.map(async ([file, { strangers, elements, text }]) => {
      const xml = elements.includes('entry') ? await read(file) : '';
      const listed = hostileArticles.filter(({ slug }) => new RegExp(`/articles/${slug}["<]`).test(xml));
      return [
        ...strangers,
        ...elements.filter((name) => /^(?:script|img|iframe|object|embed|base|form|input|x)$/.test(name)),
        ...listed.filter(({ title }) => !text.includes(title)).map(({ title }) => `no title ${title}`),
      ].map((fault) => `${file}: ${fault}`);
    });
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });
});
