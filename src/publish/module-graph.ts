import type { Rolldown } from 'vite';

/** The modules of a build, as plugins may look at them. */
export type ModuleGraph = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>;

/** A module with everything that it imports statically, by id. */
export function withImports(graph: ModuleGraph, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) withImports(graph, imported, found);
  return found;
}
