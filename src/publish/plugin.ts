import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { atLogLevel, type Progress, silent } from '../terminal/progress.ts';
import { answerAsHost } from './answer-as-host.ts';
import { buildPreviews, previewEntries } from './build-previews.ts';
import { classNames, cssModulesIn } from './class-names.ts';
import { classesOfPages, type ClassesOfPage, collectClasses } from './page-classes.ts';
import type { OfflineFiles } from './offline-files.ts';
import { buildNotices } from './build-notices.ts';
import { siteLinks } from './site-files.ts';
import { writeHeaders } from './write-headers.ts';
import { writePages } from './write-pages.ts';
import { writeWorker } from './worker.ts';
import { siteSource, writeSiteFiles } from './write-site-files.ts';

/** A line for the build's output. */
function offlineNews(files: OfflineFiles | null): string {
  if (files === null) return 'OFFLINE is off: nothing is kept on readers’ devices';
  const { whole, paths, lists, size } = files;
  const app = lists.length > 0 ? 'the app with its lists' : 'the app alone';
  return `${whole ? 'the whole edition' : app} is kept offline: ${paths.length + lists.length} files, ${(size / 1e6).toFixed(1)} MB`;
}

/** What a build is told by its variables. */
export interface PublishOptions {
  /** The site's address, ending in a slash; `null` leaves out everything that needs it. */
  readonly siteUrl: string | null;
  /** The folder that keeps preview pictures from build to build; `null` draws none. */
  readonly previews: string | null;
  /** The size in bytes up to which the whole edition is kept for reading offline; `null` ends reading offline. */
  readonly offlineLimit: number | null;
  /** Leaves out the pages of single articles and statements: a quick look at a large edition, not for readers. */
  readonly draft: boolean;
  readonly progress?: Progress;
}

const prerenderEntry = 'src/publish/prerender.tsx';

/**
 * Builds the app for the browser and for Node, and with the latter writes a page for every address. `vite preview` serves
 * the result as a static host does.
 */
export function publish({
  siteUrl,
  previews,
  offlineLimit,
  draft,
  progress: givenProgress = silent,
}: PublishOptions): Plugin {
  // Only an absolute address can name them.
  const picturesDir = siteUrl === null ? null : previews;

  // Inside node_modules, so that its imports are found; a folder for each process, so that builds can run side by side.
  const serverDir = resolve('node_modules', '.verbatim', String(process.pid));

  const { classes: classesOfModules, getJSON } = collectClasses();
  let classes: ReadonlyMap<string, ClassesOfPage> = new Map();

  async function build(builder: ViteBuilder): Promise<void> {
    const { client, ssr } = builder.environments;
    if (client === undefined || ssr === undefined) throw new Error('Vite has no client or no ssr environment');
    const { logLevel } = builder.config;
    const progress = atLogLevel(givenProgress, logLevel);
    // Where Vite prints information, it says itself how far it is.
    const bundling = logLevel === 'warn' ? progress : silent;
    await bundling.during('Bundling the app', () => builder.build(client));
    await bundling.during('Bundling the app for writing pages', () => builder.build(ssr));
    try {
      const entry = pathToFileURL(join(serverDir, 'prerender.js')).href;
      const app: typeof import('./prerender.tsx') = await import(entry);
      const { outDir } = client.config.build;
      const { base, root } = builder.config;
      const source = await siteSource(resolve(outDir), { siteUrl, base, root });
      const { count, inline } = await progress.during('Writing pages', (advance) =>
        writePages(resolve(outDir), base, app, { classes, links: siteLinks(source), draft, advance }),
      );
      await progress.during('Writing feeds and lists of addresses', () => writeSiteFiles(resolve(outDir), source));
      if (picturesDir !== null) {
        const folders = { outDir: resolve(outDir), serverDir, cacheDir: picturesDir };
        await progress.during('Drawing preview pictures', (advance) => buildPreviews(folders, builder.config, advance));
      }
      // After everything that is kept offline: it lists the files with their hashes.
      const offline = await progress.during('Preparing reading offline', () =>
        writeWorker(resolve(outDir), offlineLimit),
      );
      // Last: it has a rule for everything in the site.
      await writeHeaders(resolve(outDir), base, inline);
      const news = [
        `${count} pages written to ${outDir}${draft ? ', a draft: DRAFT is set' : ''}`,
        ...buildNotices(source),
        offlineNews(offline),
      ];
      for (const line of news) builder.config.logger.info(line);
    } finally {
      await rm(serverDir, { recursive: true, force: true });
    }
  }

  return {
    name: 'verbatim:publish',
    config: (_, { command }) => ({
      // In development, class names stay readable.
      ...(command === 'build' && {
        css: { modules: { generateScopedName: classNames(cssModulesIn('src')), getJSON } },
      }),
      define: {
        'import.meta.env.SITE_URL': JSON.stringify(siteUrl ?? ''),
        'import.meta.env.PREVIEWS': JSON.stringify(picturesDir !== null),
        'import.meta.env.OFFLINE': JSON.stringify(offlineLimit !== null),
      },
      // One configuration for both environments: the names of classes are collected by it, and used by this plugin.
      builder: { sharedConfigBuild: true },
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
      if (this.environment.name === 'client') {
        classes = classesOfPages(this, this.environment.config.root, classesOfModules);
      }
    },
    buildApp: { order: 'post', handler: build },
    configurePreviewServer: answerAsHost,
  };
}
