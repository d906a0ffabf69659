import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersForServer } from '../../src/publish/print-headers.ts';
import { writeHeaders } from '../../src/publish/write-headers.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeHeaders(dir, '/', { scripts: ['first();'], styles: [] });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the headers that are printed for a server', () => {
  test.each([
    ['nginx', /^add_header Content-Security-Policy "default-src 'none'; .*" always;$/m],
    ['caddy', /^\tContent-Security-Policy "default-src 'none'; .*"$/m],
  ])('are those of the site that was built: %s', async (server, line) => {
    expect(await headersForServer(server, dir)).toMatch(line);
  });

  test.each([undefined, 'apache'])('are not there for “%s”, and it says for which they are', async (server) => {
    await expect(headersForServer(server, dir)).rejects.toThrow('allowed: nginx, caddy');
  });

  test('are not there before the site is', async () => {
    await expect(headersForServer('nginx', join(dir, 'nowhere'))).rejects.toThrow('run “npm run build” first');
  });
});
