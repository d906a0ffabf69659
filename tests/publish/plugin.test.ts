import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer, resolveConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '../../src/publish/headers-file.ts';
import { publish, type PublishOptions } from '../../src/publish/plugin.ts';
import { writeHeaders } from '../../src/publish/write-headers.ts';

let dir = '';
let server: PreviewServer | undefined;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(dir, 'articles'));
  await writeFile(join(dir, 'index.html'), 'home');
  await writeFile(join(dir, 'quotes.html'), 'quotes');
  await writeFile(join(dir, 'articles', 'a-day.html'), 'a day');
  await mkdir(join(dir, 'assets'));
  await writeFile(join(dir, 'assets', 'a-1f3.js'), 'app');
  await writeFile(join(dir, '404.html'), 'nothing here');
  await writeHeaders(dir, '/', { scripts: ['first();'], styles: ['a{}'] });
  server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [publish({ siteUrl: null, previews: null, offlineLimit: null, draft: false })],
    build: { outDir: dir },
    preview: { port: 0, host: '127.0.0.1' },
  });
});
afterAll(async () => {
  await server?.close();
  await rm(dir, { recursive: true, force: true });
});

async function get(address: string) {
  if (server === undefined) throw new Error('no server');
  const { port } = server.httpServer.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${address}`);
  const { status, headers } = response;
  return {
    status,
    headers,
    text: await response.text(),
    type: headers.get('content-type'),
    kept: headers.get('cache-control'),
  };
}

describe('the preview of a built site', () => {
  test.each([
    ['/', 'home'],
    ['/quotes', 'quotes'],
    ['/quotes?person=ada', 'quotes'],
    ['/articles/a-day', 'a day'],
  ])('answers %s with its page', async (address, text) => {
    expect(await get(address)).toMatchObject({ status: 200, text });
  });

  test.each(['/nowhere', '/articles', '/articles/', '/articles/another', '/%zz', '/a%00b', '/..%2f..%2fpackage.json'])(
    'answers %s with 404 and the page for that',
    async (address) => {
      expect(await get(address)).toMatchObject({
        status: 404,
        text: 'nothing here',
        type: 'text/html; charset=utf-8',
      });
    },
  );

  test.each([
    ['/assets/a-1f3.js', 'public, max-age=31536000, immutable'],
    ['/assets/a-000.js', 'no-cache'],
    ['/quotes', 'no-cache'],
  ])('lets %s be kept as “%s”', async (address, kept) => {
    expect((await get(address)).kept).toBe(kept);
  });

  test.each(['/', '/quotes', '/quotes?a=b', '/articles/a-day', '/assets/a-1f3.js'])(
    'answers %s with the headers that the file for other hosts tells',
    async (address) => {
      const rules = readHeadersFile(await readFile(join(dir, '_headers'), 'utf8'));
      const told = headersFor(rules, address.split('?')[0] ?? '');
      const { headers } = await get(address);
      expect(told.size).toBeGreaterThan(6);
      expect([...told.keys()].map((name) => [name, headers.get(name)])).toEqual([...told]);
    },
  );

  test('guards what it does not find as well', async () => {
    const { headers } = await get('/nowhere');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

/** What pages are told of the pictures, and what is built for Node. */
async function planned(options: Pick<PublishOptions, 'siteUrl' | 'previews'>) {
  const { define, environments } = await resolveConfig(
    { configFile: false, plugins: [publish({ ...options, offlineLimit: null, draft: false })] },
    'build',
  );
  const input = environments['ssr']?.build.rolldownOptions.input;
  return { told: define?.['import.meta.env.PREVIEWS'] as unknown, built: Object.keys(input ?? {}) };
}

describe('preview pictures', () => {
  test.each([
    { siteUrl: null, previews: 'kept' },
    { siteUrl: 'https://example.org/', previews: null },
  ])('are not drawn with %o, and pages know it', async (options) => {
    expect(await planned(options)).toEqual({ told: 'false', built: ['prerender'] });
  });

  test('are drawn where the site’s address is known, and pages know it', async () => {
    expect(await planned({ siteUrl: 'https://example.org/', previews: 'kept' })).toEqual({
      told: 'true',
      built: ['prerender', 'write-previews', 'draw-worker'],
    });
  });
});
