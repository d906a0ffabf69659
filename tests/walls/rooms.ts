/** A room of `src/`, and what its files may use besides files of the same room. */
export interface Room {
  /** What stands here, in a line. */
  readonly holds: string;
  /** The rooms whose files it may import. */
  readonly uses: readonly string[];
  /** The packages that it may import; a name ending in `*` stands for all that begin so. */
  readonly packages: readonly string[];
}

const screen = ['react', 'react-dom/client', 'react-router', 'react-router/dom', 'virtual:edition-facts'];

/**
 * Every room with its walls. A folder inside a room that has an entry of its own is a room of its own: the longest
 * name that fits a file is its room. This table is the rule; `src/README.md` shows it, and a test holds both to the
 * code.
 */
export const rooms: Readonly<Record<string, Room>> = {
  model: { holds: 'the domain’s types and pure functions', uses: [], packages: [] },
  site: { holds: 'every address and every data file, with its type', uses: ['model'], packages: [] },
  extract: { holds: 'raw text → statements, people, countries, dates', uses: ['model'], packages: [] },
  annotate: {
    holds: 'paragraphs and what is asserted about them → a located, checked article',
    uses: ['model'],
    packages: ['@noble/hashes/*'],
  },
  'annotate/proposal': {
    holds: 'what the engine has found → assertions that a content file can make',
    uses: ['model', 'extract', 'annotate'],
    packages: [],
  },
  catalogue: {
    holds: 'articles → what lists, pages and data files hold',
    uses: ['model', 'site', 'annotate'],
    packages: [],
  },
  cite: {
    holds: 'what is cited, in every form',
    uses: ['model', 'site'],
    packages: ['citeproc', 'virtual:csl-styles'],
  },
  export: { holds: 'a list as a file', uses: ['model', 'site', 'cite'], packages: [] },
  content: { holds: 'the edition: articles, people, permalinks', uses: [], packages: [] },
  terminal: { holds: 'what a command says on a terminal while it works', uses: ['model'], packages: [] },
  compile: {
    holds: 'files, YAML, schema and ledger → an edition, or every fault at once',
    uses: ['model', 'site', 'annotate', 'catalogue', 'terminal'],
    packages: ['node:*', 'vite', 'valibot', 'yaml', 'world-countries'],
  },
  import: {
    holds: 'the command line around the engine: readers, refusals, ids, writing all or nothing',
    uses: ['model', 'extract', 'annotate', 'annotate/proposal', 'compile', 'terminal'],
    packages: ['node:*', 'vite', 'yaml', '@mozilla/readability', 'htmlparser2', 'linkedom', 'markdown-it'],
  },
  publish: {
    holds: 'data → pages and everything else that a site ships',
    uses: ['model', 'site', 'cite', 'data', 'app', 'terminal'],
    packages: [
      'node:*',
      'vite',
      'react-dom/static',
      'react-router',
      '@tanstack/react-query',
      'virtual:edition-facts',
      'lightningcss',
      'harfbuzzjs',
      'woff2-encoder/decompress',
      'schema-dts',
      'citeproc',
    ],
  },
  data: {
    holds: 'the one door to data in the browser',
    uses: ['model', 'site', 'export', 'hooks'],
    packages: ['@tanstack/react-query', 'react-router'],
  },
  offline: {
    holds: 'what is kept on a reader’s device: the worker, how it comes, what was asked for',
    uses: ['model', 'site'],
    packages: ['workbox-precaching', 'workbox-routing'],
  },
  'offline/ui': {
    holds: 'the screens of that',
    uses: ['model', 'site', 'offline', 'components', 'hooks'],
    packages: [...screen, '@tanstack/react-query'],
  },
  hooks: { holds: 'what several pages and components share', uses: ['model', 'site'], packages: screen },
  components: {
    holds: 'props in, markup out',
    uses: ['model', 'site', 'cite', 'export', 'hooks', 'styles'],
    packages: screen,
  },
  pages: {
    holds: 'one a route: joins address, data and components',
    uses: ['model', 'site', 'data', 'hooks', 'components', 'offline/ui', 'styles'],
    packages: [...screen, '@tanstack/react-query'],
  },
  app: {
    holds: 'starts the app in the browser; shell, routes, failures, focus, updates',
    uses: ['model', 'site', 'data', 'hooks', 'components', 'pages', 'offline', 'offline/ui', 'styles'],
    packages: [...screen, '@tanstack/react-query'],
  },
  styles: { holds: 'tokens, base, layers', uses: [], packages: ['@fontsource-variable/*'] },
};
