import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import CSL, { type CslXml } from 'citeproc';
import type { Plugin } from 'vite';

const name = 'virtual:csl-styles';
const resolved = `\0${name}`;
const require = createRequire(import.meta.url);

const fileOf = async (of: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(require.resolve(`@citation-js/plugin-csl/lib/${of}.json`), 'utf8'));

/** The author-date style of Chicago, which the package has for itself: beside its entry, not among its exports. */
async function chicagoXml(): Promise<string> {
  const file = path.join(path.dirname(require.resolve('rehype-citation')), 'styles/chicago.js');
  const module: { readonly default: string } = await import(pathToFileURL(file).href);
  return module.default;
}

const isBlank = (child: CslXml | string): boolean => typeof child === 'string' && child.trim() === '';

/** Without the blanks between elements; who made it stays in it. */
const lean = (element: CslXml): CslXml => ({
  ...element,
  children: element.children
    .filter((child) => !isBlank(child))
    .map((child) => (typeof child === 'string' ? child : lean(child))),
});

const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * `virtual:csl-styles`: styles of citation and their terms as citeproc-js keeps them. Made of XML when the site is
 * built: reading XML in a browser is what Trusted Types forbid.
 */
export function cslStyles(): Plugin {
  return {
    name: 'verbatim:csl-styles',
    sharedDuringBuild: true,
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const [styles, locales, chicago] = await Promise.all([fileOf('styles'), fileOf('locales'), chicagoXml()]);
      const all = { apa: styles['apa'], chicago, locale: locales['en-US'] };
      return Object.entries(all)
        .map(([as, xml]) => {
          if (xml === undefined) throw new Error(`The packages of citation styles have no ${as} any more.`);
          return `export const ${as} = ${json(lean(CSL.parseXml(xml)))};`;
        })
        .join('\n');
    },
  };
}
