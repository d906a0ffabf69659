import { relative, resolve, sep } from 'node:path';
import type { CSSModulesOptions } from 'vite';
import { type ModuleGraph, withImports } from './module-graph.ts';

/** The class names of CSS modules that may stand in a page. */
export interface ClassesOfPage {
  readonly wanted: ReadonlySet<string>;
  /** Those of the whole app. A class that is not among them belongs to all pages. */
  readonly known: ReadonlySet<string>;
}

/** The class names in the markup that each CSS module gives, by its absolute path. */
export type CssModuleClasses = ReadonlyMap<string, readonly string[]>;

/** Collects the class names of CSS modules: `getJSON` is an option of Vite's, called for each module. */
export function collectClasses(): {
  readonly classes: CssModuleClasses;
  readonly getJSON: NonNullable<CSSModulesOptions['getJSON']>;
} {
  const classes = new Map<string, readonly string[]>();
  return {
    classes,
    getJSON: (file, names: Readonly<Record<string, string>>) => {
      // One that is composed of others has several names.
      const all = Object.values(names).flatMap((joined) => joined.split(' '));
      classes.set(resolve(file), all);
    },
  };
}

const isCssModule = (id: string): boolean => id.endsWith('.module.css');

/**
 * The classes that each page may have, by its module (`src/pages/….tsx`): those of its static imports, and those of the
 * entry `src/app/main.tsx` around it. What it imports dynamically is shown later.
 *
 * @throws where the build has no entry or no page, or a CSS module has no classes: then pages would lose their styles
 * for the first paint without another sign.
 */
export function classesOfPages(
  graph: ModuleGraph,
  root: string,
  classes: CssModuleClasses,
): ReadonlyMap<string, ClassesOfPage> {
  const ids = [...graph.getModuleIds()];
  const nameOf = (id: string) => relative(root, id).split(sep).join('/');
  const classesIn = (id: string): readonly string[] => {
    const found = classes.get(resolve(id)) ?? [];
    if (found.length === 0) throw new Error(`the build knows no classes of ${nameOf(id)}`);
    return found;
  };
  const entry = ids.find((id) => nameOf(id) === 'src/app/main.tsx');
  if (entry === undefined) throw new Error('the build has no src/app/main.tsx');
  const pages = ids.filter((id) => /^src\/pages\/\w+\.tsx$/.test(nameOf(id)));
  if (pages.length === 0) throw new Error('the build has no src/pages/….tsx');
  const known = new Set(ids.filter(isCssModule).flatMap(classesIn));
  const around = withImports(graph, entry);
  return new Map(
    pages.map((id) => {
      const modules = [...new Set([...around, ...withImports(graph, id)])].filter(isCssModule);
      return [nameOf(id), { wanted: new Set(modules.flatMap(classesIn)), known }];
    }),
  );
}
