import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersFor, readHeadersFile } from '../../../src/publish/headers-file.ts';

/** A static host of which a test says what it does. */
export interface Host extends AsyncDisposable {
  /** Ends in the base path. */
  readonly url: string;
  /** Puts another build in the place of the one before. */
  readonly deploy: (folder: string) => void;
  /** Without a connection no request gets an answer. */
  readonly connected: (yes: boolean) => void;
  /** Answers these paths otherwise than with the file; `null` as before. */
  readonly answerWith: (answer: ((path: string) => OtherAnswer | undefined) | null) => void;
}

export interface OtherAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Serves a built site on a port of its own, as static hosts do: `/quotes` is quotes.html, with its own headers. */
export async function host(folder: string, base = '/'): Promise<Host> {
  let root = folder;
  let isConnected = true;
  let other: ((path: string) => OtherAnswer | undefined) | null = null;

  async function answer(path: string, response: ServerResponse) {
    const instead = other?.(path);
    if (instead !== undefined) {
      response.writeHead(instead.status, { 'content-type': instead.type, 'cache-control': 'no-cache' });
      return response.end(instead.body);
    }
    const rules = readHeadersFile(await readFile(join(root, '_headers'), 'utf8'));
    response.setHeaders(new Map(headersFor(rules, base + path)));
    const send = (status: number, type: string, body: Uint8Array) => {
      // What the site says nothing of is not there.
      if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
      response.writeHead(status, { 'content-type': type });
      return response.end(body);
    };
    for (const file of [path === '' ? 'index.html' : path, `${path}.html`]) {
      const full = join(root, file);
      if (await isFile(full)) {
        return send(200, types[extname(file)] ?? 'text/plain', await readFile(full));
      }
    }
    return send(404, 'text/html; charset=utf-8', await readFile(join(root, '404.html')));
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!isConnected || !pathname.startsWith(base)) return void request.socket.destroy();
    answer(pathname.slice(base.length), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    deploy: (next) => {
      root = next;
    },
    connected: (yes) => {
      isConnected = yes;
      if (!yes) server.closeAllConnections();
    },
    answerWith: (answers) => {
      other = answers;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
