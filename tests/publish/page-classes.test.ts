import { expect, test } from 'vitest';
import { classesOfPages } from '../../src/publish/page-classes.ts';

interface MadeUp {
  readonly imports?: readonly string[];
  readonly later?: readonly string[];
  readonly code?: string;
}

const modules: Readonly<Record<string, MadeUp>> = {
  'src/app/main.tsx': { imports: ['src/app/Shell.tsx'], later: ['src/pages/APage.tsx'] },
  'src/app/Shell.tsx': { imports: ['src/app/Shell.module.css'] },
  'src/app/Shell.module.css': { code: 'export const shell = "_shell_1"; export default { shell: shell };' },
  'src/pages/APage.tsx': { imports: ['src/components/A.tsx'], later: ['src/components/Later.tsx'] },
  'src/components/A.tsx': { imports: ['src/components/A.module.css', 'src/pages/APage.tsx'] },
  'src/components/A.module.css': { code: 'export const a = "_a_2 _base_3";' },
  'src/components/Later.tsx': { imports: ['src/components/Later.module.css'] },
  'src/components/Later.module.css': { code: 'export const later = "_later_4";' },
};

/** The modules of a build, as far as they are looked at. */
const graphOf = (all: Readonly<Record<string, MadeUp>>) => ({
  getModuleIds: () => new Set(Object.keys(all).map((id) => `/root/${id}`)).values(),
  getModuleInfo: (id: string) => {
    const { imports = [], code = '' } = all[id.slice('/root/'.length)] ?? {};
    return { importedIds: imports.map((one) => `/root/${one}`), code } as never;
  },
});

test('a page may have the classes of all that comes with it, and those around it, but not what comes later', () => {
  const found = classesOfPages(graphOf(modules), '/root').get('src/pages/APage.tsx');
  expect(found?.wanted).toEqual(new Set(['_shell_1', '_a_2', '_base_3']));
  expect(found?.known).toEqual(new Set(['_shell_1', '_a_2', '_base_3', '_later_4']));
});

test('no classes are told of a build that has no entry', () => {
  expect(() => classesOfPages(graphOf({}), '/root')).toThrow('no src/app/main.tsx');
});
