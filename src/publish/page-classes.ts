import { relative, sep } from 'node:path';
import type { Rolldown } from 'vite';

/** The class names of CSS modules that may stand in a page. */
export interface ClassesOfPage {
  readonly wanted: ReadonlySet<string>;
  /** Those of the whole app. A class that is not among them belongs to all pages. */
  readonly known: ReadonlySet<string>;
}

type Graph = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>;

const isSheet = (id: string): boolean => id.endsWith('.module.css');

/** The names that a CSS module gives to its classes, from the code that Vite makes of it. */
function namesIn(graph: Graph, id: string): readonly string[] {
  const code = graph.getModuleInfo(id)?.code ?? '';
  return [...code.matchAll(/"([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
}

/** A module and all that comes with it at once; what it loads later, it shows later. */
function withImports(graph: Graph, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) withImports(graph, imported, found);
  return found;
}

/**
 * The classes that each page may have, by its module (`src/pages/….tsx`): those of all components that are there when
 * it first shows, with those of the entry `src/app/main.tsx` around it.
 */
export function classesOfPages(graph: Graph, root: string): ReadonlyMap<string, ClassesOfPage> {
  const ids = [...graph.getModuleIds()];
  const nameOf = (id: string) => relative(root, id).split(sep).join('/');
  const entry = ids.find((id) => nameOf(id) === 'src/app/main.tsx');
  if (entry === undefined) throw new Error('the build has no src/app/main.tsx');
  const known = new Set(ids.filter(isSheet).flatMap((id) => namesIn(graph, id)));
  const around = withImports(graph, entry);
  return new Map(
    ids
      .filter((id) => /^src\/pages\/\w+\.tsx$/.test(nameOf(id)))
      .map((id) => {
        const sheets = [...new Set([...around, ...withImports(graph, id)])].filter(isSheet);
        return [nameOf(id), { wanted: new Set(sheets.flatMap((sheet) => namesIn(graph, sheet))), known }];
      }),
  );
}
