import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import type { ThirdPartyWork } from '../model/third-party-work.ts';

export interface ThirdPartyWorkWithText extends ThirdPartyWork {
  readonly text: string;
}

interface Known {
  readonly name: string;
  /** What it is on a site, where its name does not say so. */
  readonly role?: string;
  /** SPDX; as the package's own text of it says, where its manifest does not. */
  readonly licence?: string;
  /** In place of the package's own text of it, where what is carried is under another. */
  readonly text?: string;
  /**
   * A name in the bundle that tells that it is there, or that it always is, or wherever there is a worker, which is
   * bundled by itself; else a module of its own tells.
   */
  readonly where?: RegExp | 'always' | 'worker';
}

const cslNotice =
  'Styles and terms of the Citation Style Language project (https://citationstyles.org), by the authors that each ' +
  'names, under the Creative Commons Attribution-ShareAlike 3.0 Unported licence ' +
  '(https://creativecommons.org/licenses/by-sa/3.0/). Turned from XML into JSON, otherwise unchanged.';

/** What packages do not tell by themselves. */
const known: readonly Known[] = [
  { name: '@fontsource-variable/source-serif-4', role: 'the typeface' },
  // Its data is in the edition's files, and no module of it in the bundle.
  { name: 'world-countries', role: 'names of countries', licence: 'ODbL-1.0', where: 'always' },
  // One of the two licences that it offers.
  { name: 'citeproc', role: 'the setting of citations', licence: 'CPAL-1.0' },
  {
    name: '@citation-js/plugin-csl',
    role: 'the citation style APA',
    licence: 'CC-BY-SA-3.0',
    text: cslNotice,
    where: /^\0virtual:csl-styles$/,
  },
  {
    name: 'rehype-citation',
    role: 'the citation style Chicago',
    licence: 'CC-BY-SA-3.0',
    text: cslNotice,
    where: /^\0virtual:csl-styles$/,
  },
  ...['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'].map((name): Known => ({
    name,
    role: 'reading without a connection',
    where: 'worker',
  })),
  { name: 'vite', role: 'the loading of modules', where: /^\0vite\// },
  { name: 'rolldown', role: 'the joining of modules', where: /^\0rolldown\// },
];

/** The package that a module or a file of the bundle comes from; `null` for one of our own. */
export function packageOf(id: string): string | null {
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/') ?? null;
}

/** The modules and files of which something is in the bundle. */
const idsIn = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle).flatMap((output) =>
    output.type === 'chunk'
      ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : output.originalFileNames,
  );

interface Manifest {
  readonly version: string;
  readonly license?: unknown;
}

const licenceFile = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/** Throws where a package does not say under which licence it is, or brings no text of it. */
function readPackage(root: string, name: string): ThirdPartyWorkWithText {
  const told = known.find((one) => one.name === name);
  const dir = join(root, 'node_modules', name);
  if (!existsSync(dir)) throw new Error(`the site carries ${name}, which is not in node_modules`);
  const { version, license }: Manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const file = readdirSync(dir).find((one) => licenceFile.test(one));
  const textIn = (from: string): string =>
    // Vite's own, and then those of all that builds with it and is not on the site.
    readFileSync(join(dir, from), 'utf8').split('\n# Licenses of bundled dependencies')[0] ?? '';
  const licence = told?.licence ?? license;
  const text = told?.text ?? (file === undefined ? undefined : textIn(file));
  if (typeof licence !== 'string' || text === undefined) {
    throw new Error(`the site carries ${name}, which does not tell its licence; take it out, or tell it here`);
  }
  return { name, version, licence, role: told?.role ?? null, text: text.trim() };
}

/** Every package of which something is in a bundle or in the worker, and those that no module tells, by name. */
export function thirdPartyWorksIn(
  bundle: Rolldown.OutputBundle,
  root: string,
  withWorker: boolean,
): readonly ThirdPartyWorkWithText[] {
  const ids = idsIn(bundle);
  const isThere = ({ where }: Known): boolean =>
    where instanceof RegExp
      ? ids.some((id) => where.test(id))
      : where === 'always' || (where === 'worker' && withWorker);
  const names = [...ids.map(packageOf), ...known.filter(isThere).map(({ name }) => name)];
  return [...new Set(names)]
    .filter((name) => name !== null)
    .toSorted()
    .map((name) => readPackage(root, name));
}
