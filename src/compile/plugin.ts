import path from 'node:path';
import type { Plugin } from 'vite';
import { editionData } from '../catalogue/edition-data.ts';
import { atLogLevel, type Progress, silent } from '../terminal/progress.ts';
import { compile, type Compiled } from './compile.ts';
import { isLinkIn } from './is-link-in.ts';
import { readFolder } from './read-folder.ts';
import { faultReport } from './report.ts';
import { serveContent } from './serve-content.ts';
import { factsCode, factsModule, resolved } from './virtual-modules.ts';

/**
 * Compiles the content folder once for everything that one build or development server makes: provides
 * `virtual:edition-facts`, writes the data files beside the client's, and in development serves them. A build fails with
 * one report of every fault; a development server shows the report and goes on.
 */
export function content(options: { readonly dir: string; readonly progress?: Progress }): Plugin {
  let progress = options.progress ?? silent;
  let dir = path.resolve(options.dir);
  let folder = options.dir;
  let current: Promise<Compiled> | undefined;
  /** While content has faults, pages of a development server keep the facts that they have. */
  let lastGood: Extract<Compiled, { ok: true }> | undefined;

  const compileFolder = async (): Promise<Compiled> => {
    const files = await progress.during('Reading the content', () => readFolder(dir));
    const outcome = await progress.during('Compiling articles', (advance) => compile(files, advance));
    if (outcome.ok) lastGood = outcome;
    return outcome;
  };
  const recompile = (): Promise<Compiled> => {
    current = compileFolder();
    return current;
  };
  const compiled = (): Promise<Compiled> => current ?? recompile();
  const edition = async () => {
    const outcome = await compiled();
    const good = outcome.ok ? outcome : lastGood;
    if (good !== undefined) return good.edition;
    const error = new Error(outcome.ok ? '' : faultReport(outcome.faults, folder));
    // The faults are the content's: a stack trace of this code would only hide them.
    error.stack = '';
    throw error;
  };

  return {
    name: 'verbatim:content',
    sharedDuringBuild: true,

    config({ root = '.', server }) {
      const from = path.resolve(root, options.dir);
      return server?.watch === null ? {} : { server: { watch: { ignored: [(file: string) => isLinkIn(from, file)] } } };
    },

    configResolved({ root, logLevel }) {
      progress = atLogLevel(progress, logLevel);
      dir = path.resolve(root, options.dir);
      folder = path.relative(root, dir).split(path.sep).join('/');
    },

    async buildStart() {
      if (this.environment.mode === 'build') await edition();
    },

    watchChange(id) {
      if (this.environment.mode === 'build' && id.startsWith(dir + path.sep)) current = undefined;
    },

    resolveId(id) {
      return id === factsModule ? resolved(id) : undefined;
    },

    async load(id) {
      return id === resolved(factsModule) ? factsCode(await edition()) : undefined;
    },

    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const compiledEdition = await edition();
      await progress.during('Preparing data files', (advance) => {
        const files = editionData(compiledEdition);
        let done = 0;
        for (const [fileName, data] of files) {
          this.emitFile({ type: 'asset', fileName, source: JSON.stringify(data) });
          done += 1;
          advance(done, files.size);
        }
      });
    },

    async configureServer(server) {
      await serveContent(server, { dir, folder, compiled, recompile });
    },
  };
}
