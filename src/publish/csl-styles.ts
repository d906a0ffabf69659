import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import CSL, { type CslXml } from 'citeproc';
import type { Plugin } from 'vite';

const name = 'virtual:csl-styles';
const resolved = `\0${name}`;

const files = { apa: 'apa.csl', chicago: 'chicago-author-date.csl', locale: 'locales-en-US.xml' } as const;

const read = (file: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../cite/csl/${file}`, import.meta.url)), 'utf8');

const isBlank = (child: CslXml | string): boolean => typeof child === 'string' && child.trim() === '';

/** Without the blanks between elements. The names of authors and the licence stay: they are elements too. */
const withoutBlanks = (element: CslXml): CslXml => ({
  ...element,
  children: element.children
    .filter((child) => !isBlank(child))
    .map((child) => (typeof child === 'string' ? child : withoutBlanks(child))),
});

const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * `virtual:csl-styles`: the styles and terms of `src/cite/csl` as citeproc-js keeps them. The build reads their XML,
 * because Trusted Types do not let a browser do it.
 */
export function cslStyles(): Plugin {
  return {
    name: 'verbatim:csl-styles',
    sharedDuringBuild: true,
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const all = Object.entries(files).map(async ([as, file]) => {
        const xml = withoutBlanks(CSL.parseXml(await read(file)));
        return `export const ${as} = ${json(xml)};`;
      });
      return (await Promise.all(all)).join('\n');
    },
  };
}
