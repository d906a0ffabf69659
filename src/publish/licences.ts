import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ThirdPartyWork } from '../model/third-party-work.ts';
import { dataFiles, licencesText } from '../site/data-files.ts';
import { thirdPartyWorksIn, type ThirdPartyWorkWithText } from './third-party-works.ts';

const line = '='.repeat(72);

/** All licences one after the other, ours first. */
const textOf = (all: readonly ThirdPartyWorkWithText[], own: string): string =>
  [
    `The code of this site\n\n${own.trim()}`,
    ...all.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${line}\n\n`);

/**
 * Writes the licences of everything that browsers get: a list as data, for the page about the edition, and their
 * texts. The bundle itself says what is in it; the worker for reading offline is bundled later, so `worker` says
 * whether there is one.
 */
export function licences({ worker }: { readonly worker: boolean }): Plugin {
  return {
    name: 'verbatim:licences',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      const { root } = this.environment.config;
      const all = thirdPartyWorksIn(bundle, root, worker);
      const list = all.map(({ text: _text, ...work }): ThirdPartyWork => work);
      this.emitFile({ type: 'asset', fileName: dataFiles.licences.at(), source: JSON.stringify(list) });
      const own = readFileSync(join(root, 'LICENSE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: licencesText, source: `${textOf(all, own)}\n` });
    },
    // A dev server bundles nothing.
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== `${config.base}${dataFiles.licences.at()}`) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end('[]');
      });
    },
  };
}
