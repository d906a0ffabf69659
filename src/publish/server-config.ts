import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHeadersFile } from './headers-file.ts';
import { readRedirectsFile } from './redirects-file.ts';
import { caddyHeaders, nginxHeaders } from './server-headers.ts';
import { caddyRedirects, nginxRedirects } from './server-redirects.ts';

const servers = new Map([
  ['nginx', { headers: nginxHeaders, redirects: nginxRedirects }],
  ['caddy', { headers: caddyHeaders, redirects: caddyRedirects }],
]);

/**
 * The lines of configuration that a server needs for the site that was built last into `outDir`: its headers, and
 * redirects for what has moved.
 *
 * @throws where there is no such server or site, with a message that says what to do.
 */
export async function serverConfig(server: string | undefined, outDir: string): Promise<string> {
  const write = servers.get(server ?? '');
  if (write === undefined) {
    throw new Error(
      `there is no configuration for a server “${server ?? ''}”; allowed: ${[...servers.keys()].join(', ')}`,
    );
  }
  const read = (file: string) => readFile(join(outDir, file), 'utf8').catch(() => null);
  const headers = await read('_headers');
  if (headers === null) throw new Error(`${outDir} has no built site; run “npm run build” first`);
  // Where nothing has moved, the build writes no such file.
  const moves = readRedirectsFile((await read('_redirects')) ?? '');
  return write.headers(readHeadersFile(headers)) + write.redirects(moves);
}
