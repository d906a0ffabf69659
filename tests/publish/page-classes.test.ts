import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClassesOfPage, classesOfPages, collectClasses } from '../../src/publish/page-classes.ts';

const files: Readonly<Record<string, string>> = {
  'src/app/main.tsx': `import './Shell.tsx'; void import('../pages/APage.tsx'); void import('../pages/BPage.tsx');`,
  'src/app/Shell.tsx': `import styles from './Shell.module.css'; console.log(styles.shell);`,
  'src/app/Shell.module.css': '.shell { color: red }',
  'src/pages/APage.tsx': `import '../components/A.tsx'; void import('../components/Later.tsx');`,
  'src/pages/BPage.tsx': `console.log('b');`,
  'src/components/A.tsx': `import styles from './A.module.css'; import '../pages/APage.tsx'; console.log(styles);`,
  'src/components/A.module.css': `.base { color: red } .a { composes: base; & .b-c { color: "x y" } }`,
  'src/components/Later.tsx': `import styles from './Later.module.css'; console.log(styles.later);`,
  'src/components/Later.module.css': '.later { color: red }',
};

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Builds an app of these files, and gives the classes of its pages. */
async function classesOf(
  app: Readonly<Record<string, string>>,
  { getJSON, classes } = collectClasses(),
): Promise<ReadonlyMap<string, ClassesOfPage>> {
  const dir = await mkdtemp(join(root, 'app-'));
  for (const [name, code] of Object.entries(app)) {
    await mkdir(join(dir, name, '..'), { recursive: true });
    await writeFile(join(dir, name), code);
  }
  let found: ReadonlyMap<string, ClassesOfPage> = new Map();
  const plugin: Plugin = {
    name: 'test',
    generateBundle() {
      found = classesOfPages(this, dir, classes);
    },
  };
  await build({
    root: dir,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [plugin],
    css: { modules: { generateScopedName: '_[local]', getJSON } },
    build: { write: false, rolldownOptions: { input: Object.keys(app)[0] ?? '' } },
  });
  return found;
}

describe('a page', () => {
  test('may have the classes of all that comes with it, and those around it, but not what comes later', async () => {
    const found = (await classesOf(files)).get('src/pages/APage.tsx');
    expect(found?.wanted).toEqual(new Set(['_shell', '_a', '_base', '_b-c']));
    expect(found?.known).toEqual(new Set(['_shell', '_a', '_base', '_b-c', '_later']));
  });

  test('has no classes of another', async () => {
    expect((await classesOf(files)).get('src/pages/BPage.tsx')?.wanted).toEqual(new Set(['_shell']));
  });
});

describe('the build fails', () => {
  test('where it has no entry', async () => {
    await expect(classesOf({ 'src/app/other.tsx': '' })).rejects.toThrow('no src/app/main.tsx');
  });

  test('where it has no page', async () => {
    await expect(classesOf({ 'src/app/main.tsx': '' })).rejects.toThrow('no src/pages');
  });

  test('where a CSS module has no classes', async () => {
    const app = { ...files, 'src/components/A.module.css': 'p { color: red }' };
    await expect(classesOf(app)).rejects.toThrow('no classes of src/components/A.module.css');
  });

  test('where Vite says nothing of classes any more', async () => {
    const { classes } = collectClasses();
    await expect(classesOf(files, { classes, getJSON: () => {} })).rejects.toThrow('knows no classes of src/');
  });
});
