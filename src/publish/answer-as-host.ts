import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PreviewServer } from 'vite';
import { headersFor, readHeadersFile } from './headers-file.ts';

/** Whether a file answers an address. A folder does not; nor does a file answer what is no address (`/%zz`). */
function isAnswered(outDir: string, address: string): boolean {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    return statSync(join(outDir, decodeURIComponent(pathname))).isFile();
  } catch {
    return false;
  }
}

/** The headers for an address, from the file that hosts read; none where the site has no such file. */
function hostHeaders(outDir: string): (address: string) => ReadonlyMap<string, string> {
  const file = join(outDir, '_headers');
  let read = { at: -1, rules: readHeadersFile('') };
  return (address) => {
    try {
      // A new build may have replaced it.
      const at = statSync(file).mtimeMs;
      if (at !== read.at) read = { at, rules: readHeadersFile(readFileSync(file, 'utf8')) };
      return headersFor(read.rules, new URL(address, 'http://localhost').pathname);
    } catch {
      return new Map();
    }
  };
}

/**
 * Makes `vite preview` answer as a static host does: with the site's own headers, and with 404.html for what is not there.
 * The function that it returns adds the latter after Vite's own middlewares.
 */
export function answerAsHost(server: PreviewServer): () => void {
  const { base } = server.config;
  const outDir = resolve(server.config.build.outDir);
  server.printUrls = () => {
    server.config.logger.info(`Verbatim is at ${server.resolvedUrls?.local[0] ?? base}`);
  };
  const headersOf = hostHeaders(outDir);
  server.middlewares.use((request, response, next) => {
    response.setHeaders(new Map(headersOf(request.url ?? '/')));
    next();
  });
  // As on GitHub Pages.
  return () => {
    server.middlewares.use((request, response, next) => {
      if (isAnswered(outDir, request.url ?? '/')) return next();
      readFile(join(outDir, '404.html')).then((page) => {
        response.statusCode = 404;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('cache-control', 'no-cache');
        response.end(page);
      }, next);
    });
  };
}
