import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverConfig } from '../../src/publish/server-config.ts';
import { redirectsFile } from '../../src/publish/redirects-file.ts';
import { writeHeaders } from '../../src/publish/write-headers.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeHeaders(dir, '/', { scripts: ['first();'], styles: [] });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('what is printed for a server', () => {
  test.each([
    ['nginx', /^add_header Content-Security-Policy "default-src 'none'; .*" always;$/m],
    ['caddy', /^\tContent-Security-Policy "default-src 'none'; .*"$/m],
  ])('has the headers of the site that was built: %s', async (server, line) => {
    expect(await serverConfig(server, dir)).toMatch(line);
  });

  test.each([
    ['nginx', 'return 301 /quotes/new$is_args$args;'],
    ['caddy', '\t/quotes/old /quotes/new\n'],
  ])('has what has moved in it, if anything has: %s', async (server, line) => {
    const before = await serverConfig(server, dir);
    expect(before).not.toContain('301');
    await writeFile(join(dir, '_redirects'), redirectsFile([['/quotes/old', '/quotes/new']]));
    const after = await serverConfig(server, dir);
    await rm(join(dir, '_redirects'));
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain(line);
  });

  test.each([undefined, 'apache'])('is nothing for “%s”, and it says for which there is something', async (server) => {
    await expect(serverConfig(server, dir)).rejects.toThrow('allowed: nginx, caddy');
  });

  test('is not there before the site is', async () => {
    await expect(serverConfig('nginx', join(dir, 'nowhere'))).rejects.toThrow('run “npm run build” first');
  });
});
