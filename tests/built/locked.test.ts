import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import type { ThirdPartyWork } from '../../src/model/third-party-work.ts';
import { hashOf } from '../../src/publish/headers.ts';
import { headersFor, readHeadersFile } from '../../src/publish/headers-file.ts';
import type { SiteName } from '../journeys/support/sites.ts';
import { builtFiles } from './built-files.ts';

const read = (site: SiteName, file: string): Promise<string> =>
  readFile(join(inject('sites')[site].outDir, file), 'utf8');

interface LockedPage {
  readonly file: string;
  /** Of the page’s own policy. */
  readonly policy: string;
  /** What came before it that it would not hold for. */
  readonly before: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Attributes that the policy forbids. */
  readonly forbidden: readonly string[];
  /** Links out, with what they allow the other site. */
  readonly out: readonly { readonly href: string; readonly rel: string }[];
}

/** What of a page its policy is about. */
function readPage(file: string, html: string): LockedPage {
  const page = { policy: '', before: [] as string[], scripts: [] as string[], styles: [] as string[] };
  const forbidden: string[] = [];
  const out: { href: string; rel: string }[] = [];
  let into: string[] | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { href = '', rel = '', type, src } = attributes;
      if (attributes['http-equiv'] === 'Content-Security-Policy') page.policy = attributes['content'] ?? '';
      else if (page.policy === '' && /^(?:script|style|link|img|base)$/.test(name)) page.before.push(name);
      forbidden.push(...Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on')));
      if (name === 'a' && /^[a-z]+:/i.test(href) && !href.startsWith('mailto:')) out.push({ href, rel });
      if (name === 'style') into = page.styles;
      else if (name === 'script' && src === undefined && type === undefined) into = page.scripts;
      into?.push('');
    },
    ontext: (text) => {
      if (into !== undefined) into[into.length - 1] += text;
    },
    onclosetag: () => {
      into = undefined;
    },
  });
  parser.end(html);
  return { file, ...page, forbidden, out };
}

const hashesIn = (policy: string, directive: string): readonly string[] =>
  new RegExp(`${directive} ([^;]*)`)
    .exec(policy)?.[1]
    ?.split(' ')
    .filter((source) => source.startsWith("'sha256-")) ?? [];

describe.each(['real', 'based', 'small', 'published', 'many', 'empty'] as const)('in the site “%s”', async (site) => {
  const files = await builtFiles(inject('sites')[site].outDir);
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map(async (file) => readPage(file, await read(site, file))),
  );
  const { pathname: base } = new URL(inject('sites')[site].url);
  const rules = readHeadersFile(await read(site, '_headers'));

  test('every page’s own policy stands first and allows what stands in it, and nothing more', () => {
    const own = pages.map(({ file, policy, before }) => ({
      file,
      before,
      scripts: hashesIn(policy, 'script-src'),
      styles: hashesIn(policy, 'style-src'),
    }));
    expect(own).toEqual(
      pages.map(({ file, scripts, styles }) => ({
        file,
        before: [],
        scripts: scripts.map(hashOf),
        styles: styles.map(hashOf),
      })),
    );
  });

  test('the policy of its headers allows what stands in any page, and nothing more', () => {
    const policy = headersFor(rules, base).get('Content-Security-Policy') ?? '';
    const scripts = new Set(pages.flatMap((page) => page.scripts));
    const styles = new Set(pages.flatMap((page) => page.styles));
    expect(hashesIn(policy, 'script-src')).toEqual([...scripts].map(hashOf).toSorted());
    expect([...styles].map(hashOf).filter((hash) => !policy.includes(hash))).toEqual([]);
    // One for each kind of page, whatever stands in it.
    expect(hashesIn(policy, 'style-src').length).toBeLessThanOrEqual(11);
  });

  test('no page has a style or a script in an attribute', () => {
    expect(pages.flatMap(({ file, forbidden }) => forbidden.map((name) => `${file}: ${name}`))).toEqual([]);
  });

  test('every link out leads to the web, and gives the other side nothing', () => {
    const ours = new URL(inject('sites').published.url).origin;
    const loose = pages.flatMap(({ file, out }) =>
      out
        .filter(({ href }) => !href.startsWith('https://example.org/base/') && !href.startsWith(ours))
        .filter(({ href, rel }) => !/^https?:\/\//.test(href) || rel !== 'noopener noreferrer')
        .map(({ href }) => `${file}: ${href}`),
    );
    expect(loose).toEqual([]);
  });

  test('every file has headers, and only hashed ones may be kept', () => {
    const kept = files
      .filter((file) => !/^[._]/.test(file))
      .map((file) => ({ file, how: headersFor(rules, base + file).get('Cache-Control') }));
    expect(kept.filter(({ how }) => how === undefined)).toEqual([]);
    const forGood = kept.filter(({ how }) => how?.includes('immutable') === true).map(({ file }) => file);
    expect(forGood.length).toBeGreaterThan(5);
    expect(forGood.filter((file) => !/^assets\/.*-[\w-]{8}\.\w+$/.test(file))).toEqual([]);
  });
});

test('the licences of all that ships are told on the page about the edition, and their texts are there', async () => {
  const shipped = JSON.parse(await read('real', 'licences.json')) as readonly ThirdPartyWork[];
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'react',
      'react-dom',
      'react-router',
      '@tanstack/query-core',
      'workbox-core',
      'world-countries',
    ]),
  );
  const [page, text] = await Promise.all([read('real', 'about.html'), read('real', 'licences.txt')]);
  expect(page).toContain('href="/licences.txt"');
  for (const { name, version, licence } of shipped) {
    expect(page).toContain(`<b>${name}</b>`);
    expect(text).toContain(`${name} ${version} (${licence})`);
  }
});

test('no library’s code is in the browser’s files that the list does not have', async () => {
  const files = (await builtFiles(inject('sites').real.outDir)).filter((file) => file.endsWith('.js'));
  const shipped = JSON.parse(await read('real', 'licences.json')) as readonly ThirdPartyWork[];
  const told = await Promise.all(
    files.map(async (file) => [...(await read('real', file)).matchAll(/@license (?:React )?([\w-]+)\.production/g)]),
  );
  const named = new Set(told.flat().map(([, name]) => name));
  expect([...named].filter((name) => !shipped.some((one) => name?.startsWith(one.name) === true))).toEqual([]);
});
