import { readFileSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import type { Catalogue, StatementIndex } from '../model/catalogue.ts';
import { dataPaths } from '../paths.ts';
import { headersFor, readHeadersFile } from './headers-file.ts';
import { classesOfPages, type ClassesOfPage } from './page-classes.ts';
import type { OfflineFiles } from './offline-files.ts';
import { drawingVersion } from './previews/drawing-version.ts';
import { remarks } from './remarks.ts';
import { siteLinks } from './site-files.ts';
import { writeHeaders } from './write-headers.ts';
import { writePages } from './write-pages.ts';
import { writeWorker } from './worker.ts';
import { siteSource, writeSiteFiles } from './write-site-files.ts';

/** Whether a file answers an address. A folder does not, nor anything that is no address at all (`/%zz`). */
function isAnswered(outDir: string, address: string): boolean {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    return statSync(join(outDir, decodeURIComponent(pathname))).isFile();
  } catch {
    return false;
  }
}

/** The headers of an answer, by the file that other hosts read; none where the site has no such file. */
function hostHeaders(outDir: string, address: string): ReadonlyMap<string, string> {
  try {
    // Read every time: the site may be built anew meanwhile.
    const rules = readHeadersFile(readFileSync(join(outDir, '_headers'), 'utf8'));
    return headersFor(rules, new URL(address, 'http://localhost').pathname);
  } catch {
    return new Map();
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
  /** The folder in which preview pictures are kept from build to build; `null` draws none. */
  readonly previews: string | null;
  /** Bytes up to which the whole edition is kept for reading without a connection; `null` keeps nothing any more. */
  readonly offlineLimit: number | null;
}

const prerenderEntry = 'src/publish/prerender.tsx';
const previewEntries = {
  'write-previews': 'src/publish/previews/write-previews.ts',
  'draw-worker': 'src/publish/previews/draw-worker.ts',
};

/**
 * Builds the browser's files, then the same app for Node, and writes every address as a page with it.
 * `vite preview` serves the result as a static host does.
 */
export function publish({ siteUrl, previews, offlineLimit }: PublishOptions): Plugin {
  // Only an absolute address can name them.
  const picturesDir = siteUrl === null ? null : previews;

  // Inside node_modules, so that what it imports is found; one folder a build, so that builds can run side by side.
  const serverDir = resolve('node_modules', '.verbatim', String(process.pid));

  let classes: ReadonlyMap<string, ClassesOfPage> = new Map();

  async function writePictures(outDir: string, cacheDir: string, { config }: ViteBuilder): Promise<void> {
    const entry = pathToFileURL(join(serverDir, 'write-previews.js')).href;
    const { pictureCache, writePreviews } = (await import(entry)) as typeof import('./previews/write-previews.ts');
    const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(outDir, path), 'utf8'));
    const { drawn, kept, undrawn } = await writePreviews({
      outDir,
      catalogue: (await read(dataPaths.catalogue())) as Catalogue,
      statements: (await read(dataPaths.statements())) as StatementIndex,
      cache: pictureCache(resolve(config.root, cacheDir), await drawingVersion(config.root)),
      workerFile: join(serverDir, 'draw-worker.js'),
    });
    config.logger.info(`${drawn} preview pictures drawn, ${kept} kept from an earlier build`);
    for (const { path, why } of undrawn) {
      config.logger.warn(`${path} shows the edition’s own picture: ${why}`);
    }
  }

  async function build(builder: ViteBuilder): Promise<void> {
    const { client, ssr } = builder.environments;
    if (client === undefined || ssr === undefined) throw new Error('Vite has no client or no ssr environment');
    await builder.build(client);
    await builder.build(ssr);
    try {
      const entry = pathToFileURL(join(serverDir, 'prerender.js')).href;
      const app = (await import(entry)) as typeof import('./prerender.tsx');
      const { outDir } = client.config.build;
      const { base, root } = builder.config;
      const source = await siteSource(resolve(outDir), { siteUrl, base, root });
      const { count, inline } = await writePages(resolve(outDir), base, app, classes, siteLinks(source));
      await writeSiteFiles(resolve(outDir), source);
      await writeHeaders(resolve(outDir), base, inline);
      if (picturesDir !== null) await writePictures(resolve(outDir), picturesDir, builder);
      for (const line of [`${count} pages written to ${outDir}`, ...remarks(source)]) builder.config.logger.info(line);
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
        'import.meta.env.PREVIEWS': JSON.stringify(picturesDir !== null),
        'import.meta.env.OFFLINE': JSON.stringify(offlineLimit !== null),
      },
      builder: {},
      environments: {
        ssr: {
          build: {
            outDir: serverDir,
            ssr: true,
            rolldownOptions: {
              input: { prerender: prerenderEntry, ...(picturesDir !== null && previewEntries) },
            },
            copyPublicDir: false,
            manifest: false,
          },
        },
      },
    }),
    sharedDuringBuild: true,
    generateBundle() {
      if (this.environment.name === 'client') classes = classesOfPages(this, this.environment.config.root);
    },
    buildApp: { order: 'post', handler: build },
    configurePreviewServer(server) {
      const { base } = server.config;
      const outDir = resolve(server.config.build.outDir);
      server.printUrls = () => {
        server.config.logger.info(`Verbatim is at ${server.resolvedUrls?.local[0] ?? base}`);
      };
      server.middlewares.use((request, response, next) => {
        response.setHeaders(new Map(hostHeaders(outDir, request.url ?? '/')));
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
