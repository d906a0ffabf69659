import type { Plugin, Rolldown } from 'vite';
import { groupBy } from '../model/group-by.ts';
import { type ModuleGraph, withImports } from './module-graph.ts';

/** Characters, not minified: about 300 bytes of a compressed file. */
const minFileLength = 1_000;

/** What this many parts of the app share stands in one file for all of them. Pages are parts: the app loads each alone. */
const minSharingParts = 5;

/**
 * Modules that the entry reaches only because a package has one index for everything: they stay with the parts that
 * use them. An import graph does not show that; each of these has to match a module, so that none is forgotten here.
 */
const usedLater: readonly RegExp[] = [/\/mutationObserver\.js$/, /\/mutationOptions\.js$/, /\/useMutation\.js$/];

const matches = (pattern: RegExp, id: string): boolean => pattern.test(id.replaceAll('\\', '/'));

/**
 * The modules of the file that every page loads: those that the entry imports statically, and what several parts of
 * the app share but is too small for a file of its own. A bundler makes such a file for each set of parts that share
 * something.
 *
 * @throws where the build has no entry, or no module that one of `later` matches.
 */
function modulesOfStart(graph: ModuleGraph, later: readonly RegExp[]): ReadonlySet<string> {
  const infos = [...graph.getModuleIds()].map((id) => graph.getModuleInfo(id)).filter((info) => info !== null);
  const entries = infos.filter(({ isEntry }) => isEntry);
  if (entries.length === 0) throw new Error('the build has no entry');
  const unmatched = later.find((pattern) => !infos.some(({ id }) => matches(pattern, id)));
  if (unmatched !== undefined) throw new Error(`no module matches ${String(unmatched)}; see src/publish/chunks.ts`);
  const isLater = (id: string): boolean => later.some((pattern) => matches(pattern, id));
  const start = new Set(entries.flatMap(({ id }) => [...withImports(graph, id)]).filter((id) => !isLater(id)));

  const parts = infos
    .filter(({ dynamicImporters }) => dynamicImporters.length > 0)
    .map(({ id }) => ({ id, modules: withImports(graph, id) }));
  const shared = infos
    .filter(({ id }) => !start.has(id) && !isLater(id))
    .map((info) => ({ info, by: parts.filter(({ modules }) => modules.has(info.id)).map(({ id }) => id) }))
    .filter(({ by }) => by.length > 1);
  for (const file of groupBy(shared, ({ by }) => by.join('\n')).values()) {
    const length = file.reduce((sum, { info }) => sum + (info.code?.length ?? 0), 0);
    if (length < minFileLength) for (const { info } of file) start.add(info.id);
  }
  return start;
}

/**
 * Divides the browser's code into files: one that every page loads, one that most pages share, and one for each page.
 * What goes where follows from who imports what, so it stays right when modules move. `later` matches the ids of
 * modules that go with the parts that use them, although the entry imports them.
 */
export function chunks(later = usedLater): Plugin {
  let start: ReadonlySet<string> = new Set();
  return {
    name: 'verbatim:chunks',
    apply: 'build',
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => {
      const codeSplitting: Rolldown.CodeSplittingOptions = {
        groups: [
          { debugName: 'start', name: (id) => (start.has(id) ? 'app' : null) },
          { name: 'shared', minShareCount: minSharingParts },
        ],
      };
      return { environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } } };
    },
    buildEnd(error) {
      if (error === undefined) start = modulesOfStart(this, later);
    },
  };
}
