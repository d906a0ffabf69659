import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a built site, and further pages by their paths, packed as hosts do: that is what readers wait for. */
export async function servePacked(outDir: string, pages: Readonly<Record<string, string>>) {
  const packed = new Map<string, { body: Buffer; type: string }>();
  const find = (path: string) => {
    const known = packed.get(path);
    if (known !== undefined) return known;
    const page = pages[path];
    const file = [join(outDir, path), join(outDir, path === '/' ? 'index.html' : `${path}.html`)].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    if (page === undefined && file === undefined) return undefined;
    const extension = file === undefined ? '.html' : extname(file);
    const raw = file === undefined ? Buffer.from(page ?? '') : readFileSync(file);
    const found = {
      body: extension === '.woff2' ? raw : brotliCompressSync(raw),
      type: types[extension] ?? 'application/octet-stream',
    };
    packed.set(path, found);
    return found;
  };
  const server = createServer((request, response) => {
    const found = find(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const encoding = found.type === 'font/woff2' ? {} : { 'content-encoding': 'br' };
    response.writeHead(200, { 'content-type': found.type, ...encoding }).end(found.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
