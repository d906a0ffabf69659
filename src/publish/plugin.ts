import { statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import type { OfflineFiles } from './offline-files.ts';
import { writePages } from './write-pages.ts';
import { writeWorker } from './worker.ts';

/** Whether a file answers an address. A folder does not, nor anything that is no address at all (`/%zz`). */
function isAnswered(outDir: string, address: string): boolean {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    return statSync(join(outDir, decodeURIComponent(pathname))).isFile();
  } catch {
    return false;
  }
}

const offlineNews = (files: OfflineFiles | null): string =>
  files === null
    ? 'OFFLINE is off: nothing is kept on readers’ devices'
    : `${files.whole ? 'the whole edition' : 'the app without its articles'} is kept offline: ` +
      `${files.paths.length} files, ${(files.size / 1e6).toFixed(1)} MB`;

export interface PublishOptions {
  /** Where the site will stand, ending in a slash; `null` leaves out what needs an absolute address. */
  readonly siteUrl: string | null;
  /** Bytes up to which the whole edition is kept for reading without a connection; `null` keeps nothing any more. */
  readonly offlineLimit: number | null;
}

/**
 * Builds the browser's files, then the same app for Node, and writes every address as a page with it.
 * `vite preview` serves the result as a static host does.
 */
export function publish({ siteUrl, offlineLimit }: PublishOptions): Plugin {
  // Inside node_modules, so that what it imports is found; one folder a build, so that builds can run side by side.
  const serverDir = resolve('node_modules', '.verbatim', String(process.pid));

  async function build(builder: ViteBuilder): Promise<void> {
    const { client, ssr } = builder.environments;
    if (client === undefined || ssr === undefined) throw new Error('Vite has no client or no ssr environment');
    await builder.build(client);
    await builder.build(ssr);
    try {
      const entry = pathToFileURL(join(serverDir, 'prerender.js')).href;
      const app = (await import(entry)) as typeof import('./prerender.tsx');
      const { outDir } = client.config.build;
      const pages = await writePages(resolve(outDir), builder.config.base, app);
      builder.config.logger.info(`${pages} pages written to ${outDir}`);
      if (siteUrl === null) {
        builder.config.logger.info(
          'SITE_URL is not set: what needs the site’s whole address is left out (README.md, “Deploy it”)',
        );
      }
      // Last of all: it lists the others with their hashes.
      const offline = await writeWorker(resolve(outDir), offlineLimit);
      builder.config.logger.info(offlineNews(offline));
    } finally {
      await rm(serverDir, { recursive: true, force: true });
    }
  }

  return {
    name: 'verbatim:publish',
    config: () => ({
      define: {
        'import.meta.env.SITE_URL': JSON.stringify(siteUrl ?? ''),
        'import.meta.env.OFFLINE': JSON.stringify(offlineLimit !== null),
      },
      builder: {},
      environments: {
        ssr: {
          build: { outDir: serverDir, ssr: 'src/publish/prerender.tsx', copyPublicDir: false, manifest: false },
        },
      },
    }),
    buildApp: { order: 'post', handler: build },
    configurePreviewServer(server) {
      const { base } = server.config;
      const outDir = resolve(server.config.build.outDir);
      server.printUrls = () => {
        server.config.logger.info(`Verbatim is at ${server.resolvedUrls?.local[0] ?? base}`);
      };
      // Their names change with what is in them; a font that is asked after again comes too late for the first paint.
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith(`${base}assets/`) === true) {
          response.setHeader('cache-control', 'public, max-age=31536000, immutable');
        }
        next();
      });
      // After Vite's own: whatever no file answers gets 404.html with its status, as on GitHub Pages.
      return () => {
        server.middlewares.use((request, response, next) => {
          if (isAnswered(outDir, request.url ?? '/')) return next();
          readFile(join(outDir, '404.html')).then(
            (page) => {
              response.statusCode = 404;
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.setHeader('cache-control', 'no-cache');
              response.end(page);
            },
            next,
          );
        });
      };
    },
  };
}
