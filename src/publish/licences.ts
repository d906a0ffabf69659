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
 * Tells the licences of all that the browser gets: as data, which the page about the edition lists, and whole. What
 * that is, the bundle itself says, except of the worker by which the site is read offline.
 */
export function licences({ worker }: { readonly worker: boolean }): Plugin {
  return {
    name: 'verbatim:licences',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      const { root } = this.environment.config;
      const all = thirdPartyWorksIn(bundle, root, worker);
      const list = all.map(({ text: _text, ...shipped }): ThirdPartyWork => shipped);
      this.emitFile({ type: 'asset', fileName: dataFiles.licences.at(), source: JSON.stringify(list) });
      const own = readFileSync(join(root, 'LICENSE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: licencesText, source: `${textOf(all, own)}\n` });
    },
    // What is not bundled ships nothing yet.
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== `${config.base}${dataFiles.licences.at()}`) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end('[]');
      });
    },
  };
}
