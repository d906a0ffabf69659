import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import type { ThirdPartyWork } from '../model/third-party-work.ts';

export interface ThirdPartyWorkWithText extends ThirdPartyWork {
  readonly text: string;
}

/** How the presence of a work is detected: a module id in the bundle, always there, or there with the worker. */
type Presence = RegExp | 'always' | 'worker';

interface KnownPackage {
  readonly name: string;
  /** What the site uses of it, where that is not its code. */
  readonly role?: string;
  /** SPDX; for a package whose manifest does not say it. */
  readonly licence?: string;
  /** Without it, the package is there where a module or file of its own is in the bundle. */
  readonly where?: Presence;
}

/** What packages do not say about themselves. */
const knownPackages: readonly KnownPackage[] = [
  { name: '@fontsource-variable/source-serif-4', role: 'the typeface' },
  // Its data is in the edition's files, and no module of it in the bundle.
  { name: 'world-countries', role: 'names of countries', licence: 'ODbL-1.0', where: 'always' },
  // One of the two licences that it offers.
  { name: 'citeproc', role: 'the setting of citations', licence: 'CPAL-1.0' },
  // The worker is bundled by itself, after the bundle that is looked at here.
  ...['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'].map((name): KnownPackage => ({
    name,
    role: 'reading without a connection',
    where: 'worker',
  })),
  { name: 'vite', role: 'the loading of modules', where: /^\0vite\// },
  { name: 'rolldown', role: 'the joining of modules', where: /^\0rolldown\// },
];

const cslNotice =
  'Of the Citation Style Language project (https://citationstyles.org), by the authors that each file names, under ' +
  'the Creative Commons Attribution-ShareAlike 3.0 Unported licence ' +
  '(https://creativecommons.org/licenses/by-sa/3.0/). Turned from XML into JSON, otherwise unchanged.';

/** Works that are files of this repository, `src/cite/csl`, instead of packages. */
const vendored: readonly (ThirdPartyWorkWithText & { readonly where: Presence })[] = [
  {
    name: 'citation-style-language/styles',
    version: '153790a',
    licence: 'CC-BY-SA-3.0',
    role: 'the citation styles APA and Chicago',
    text: cslNotice,
    where: /^\0virtual:csl-styles$/,
  },
  {
    name: 'citation-style-language/locales',
    version: '9b9366b',
    licence: 'CC-BY-SA-3.0',
    role: 'the English terms of citations',
    text: cslNotice,
    where: /^\0virtual:csl-styles$/,
  },
];

/** The package that a module or file comes from, by its path; `null` for the site's own. */
export function packageOf(id: string): string | null {
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/') ?? null;
}

/** Ids of modules with code in the bundle, and paths of its other files. */
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

/** @throws where a package does not say its licence, or has no text of it. */
function readPackage(root: string, name: string): ThirdPartyWorkWithText {
  const told = knownPackages.find((one) => one.name === name);
  const dir = join(root, 'node_modules', name);
  if (!existsSync(dir)) throw new Error(`the site carries ${name}, which is not in node_modules`);
  const { version, license }: Manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const file = readdirSync(dir).find((one) => licenceFile.test(one));
  const licence = told?.licence ?? license;
  if (typeof licence !== 'string' || file === undefined) {
    throw new Error(`the site carries ${name}, which does not say its licence; remove it, or add the licence here`);
  }
  // Vite's file goes on with the licences of everything that it bundles and that is not on the site.
  const text = readFileSync(join(dir, file), 'utf8').split('\n# Licenses of bundled dependencies')[0] ?? '';
  return { name, version, licence, role: told?.role ?? null, text: text.trim() };
}

/** Modules that plugins make up have an id that begins with a zero byte; these are made by ours. */
const ours = /^\0virtual:/;
const known: readonly { readonly where?: Presence }[] = [...knownPackages, ...vendored];

const isIn = (where: Presence | undefined, ids: readonly string[]): boolean =>
  where instanceof RegExp && ids.some((id) => where.test(id));

/**
 * Every work of others in a bundle, by name; with those of the worker where there is one, although it is not part of
 * the bundle. `root` is the folder that has `node_modules`.
 *
 * @throws where a package does not say its licence, or has no text of it; where a module is of no known origin.
 */
export function thirdPartyWorksIn(
  bundle: Rolldown.OutputBundle,
  root: string,
  withWorker: boolean,
): readonly ThirdPartyWorkWithText[] {
  const ids = idsIn(bundle);
  const isThere = ({ where }: { readonly where?: Presence }): boolean =>
    isIn(where, ids) || where === 'always' || (where === 'worker' && withWorker);
  const unknown = ids.find(
    (id) => id.startsWith('\0') && !ours.test(id) && !known.some(({ where }) => isIn(where, [id])),
  );
  if (unknown !== undefined) {
    throw new Error(`the site carries ${JSON.stringify(unknown)}, and no work is known that brings it; add it here`);
  }
  const names = [...ids.map(packageOf), ...knownPackages.filter(isThere).map(({ name }) => name)];
  const packages = [...new Set(names)].filter((name) => name !== null).map((name) => readPackage(root, name));
  const files = vendored.filter(isThere).map(({ where: _where, ...work }) => work);
  return [...packages, ...files].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
