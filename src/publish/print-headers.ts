import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHeadersFile } from './headers-file.ts';
import { caddyHeaders, nginxHeaders } from './server-headers.ts';

const servers = new Map([
  ['nginx', nginxHeaders],
  ['caddy', caddyHeaders],
]);

/**
 * The headers of the site that was built last into `outDir`, for the server of that name. Throws an error that says
 * what to do where there is no such server or site.
 */
export async function headersForServer(server: string | undefined, outDir: string): Promise<string> {
  const write = servers.get(server ?? '');
  if (write === undefined) {
    throw new Error(`there are no headers for “${server ?? ''}”; allowed: ${[...servers.keys()].join(', ')}`);
  }
  const file = await readFile(join(outDir, '_headers'), 'utf8').catch(() => null);
  if (file === null) throw new Error(`${outDir} has no built site; run “npm run build” first`);
  return write(readHeadersFile(file));
}
