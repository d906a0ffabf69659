import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/publish/plugin.ts';

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
  server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [publish({ siteUrl: null, offlineLimit: null })],
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
  return { status, text: await response.text(), type: headers.get('content-type'), kept: headers.get('cache-control') };
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

  test.each([
    '/nowhere',
    '/articles',
    '/articles/',
    '/articles/another',
    '/%zz',
    '/a%00b',
    '/..%2f..%2fpackage.json',
  ])('answers %s with 404 and the page for that', async (address) => {
    expect(await get(address)).toMatchObject({
      status: 404,
      text: 'nothing here',
      type: 'text/html; charset=utf-8',
    });
  });

  test.each([
    ['/assets/a-1f3.js', 'public, max-age=31536000, immutable'],
    ['/assets/a-000.js', 'no-cache'],
    ['/quotes', 'no-cache'],
  ])('lets %s be kept as “%s”', async (address, kept) => {
    expect((await get(address)).kept).toBe(kept);
  });
});
