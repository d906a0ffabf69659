import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markRemovable, treeShakeRouter } from '../../src/publish/tree-shake-router.ts';

/** Code that an app with this entry ships to browsers, not minified, without React. */
async function shipped(entry: string, plugins: readonly Plugin[], root = process.cwd()): Promise<string> {
  const app: Plugin = {
    name: 'app',
    resolveId: (id) => (id === 'app' ? join(root, 'app.js') : undefined),
    load: (id) => (id === join(root, 'app.js') ? entry : undefined),
  };
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    plugins: [app, ...plugins],
    build: { write: false, minify: false, rolldownOptions: { input: 'app', external: /^react(?:-dom)?(?:\/|$)/ } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : [])).join('\n');
}

describe('of the installed React Router', () => {
  const entry = `import { Link } from 'react-router'; import { RouterProvider } from 'react-router/dom'; console.log(Link, RouterProvider);`;
  const unused = ['NavLink', 'Form', 'RemixErrorBoundary', 'RSCRouterGlobalErrorBoundary'];
  const messageForDevelopers = 'Error handled by React Router default ErrorBoundary';
  const declared = (code: string) => unused.filter((name) => new RegExp(`\\b(?:var|class) ${name}\\b`).test(code));

  test('a bundler alone keeps components that the app does not use, and messages for developers', async () => {
    const code = await shipped(entry, []);
    expect(declared(code)).not.toEqual([]);
    expect(code).toContain(messageForDevelopers);
  });

  test('browsers get neither, and what the app uses', async () => {
    const code = await shipped(entry, [treeShakeRouter()]);
    expect(declared(code)).toEqual([]);
    expect(code).not.toContain(messageForDevelopers);
    expect(code).toMatch(/\bLink = /);
  });
});

describe('the build fails', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  /** Installs a React Router of these files, the first of which is its entry. */
  async function install(files: Readonly<Record<string, string>>) {
    const dir = join(root, 'node_modules', 'react-router');
    for (const [name, code] of Object.entries(files)) {
      await mkdir(join(dir, name, '..'), { recursive: true });
      await writeFile(join(dir, name), code);
    }
    const manifest = { name: 'react-router', type: 'module', exports: `./${Object.keys(files)[0]}` };
    await writeFile(join(dir, 'package.json'), JSON.stringify(manifest));
  }
  const entry = `import { Link } from 'react-router'; console.log(Link);`;
  const link = 'export const Link = () => null;';

  test('where React Router has no production build beside the one that it exports', async () => {
    await install({ 'dist/development/index.mjs': link });
    await expect(shipped(entry, [treeShakeRouter()], root)).rejects.toThrow('has no production build');
  });

  test('where React Router has another layout', async () => {
    await install({ 'dist/index.mjs': link });
    await expect(shipped(entry, [treeShakeRouter()], root)).rejects.toThrow('has no production build');
  });

  test('where React Router has nothing to mark', async () => {
    await install({ 'dist/development/index.mjs': link, 'dist/production/index.mjs': link });
    await expect(shipped(entry, [treeShakeRouter()], root)).rejects.toThrow('nothing to mark');
  });

  test('and not where React Router has something to mark', async () => {
    const other = `import * as React from 'react'; export const Other = React.memo(() => null);`;
    await install({ 'dist/development/index.mjs': link, 'dist/production/index.mjs': `${other}\n${link}` });
    expect(await shipped(entry, [treeShakeRouter()], root)).not.toContain('Other');
  });
});

describe('a module', () => {
  const react = `import * as React2 from "react";\n`;

  test.each([
    ['a context', 'var A = React2.createContext(null);', 'var A = /* @__PURE__ */ React2.createContext(null);'],
    ['a component', 'const A = React2.forwardRef(f);', 'const A = /* @__PURE__ */ React2.forwardRef(f);'],
    ['what it exports', 'export const A = React2.memo(f);', 'export const A = /* @__PURE__ */ React2.memo(f);'],
    [
      'a class of components',
      'var A = class extends React2.Component { render() {} };',
      'var A = /* @__PURE__ */ (() => class extends React2.Component { render() {} })();',
    ],
    ['a name for developer tools', 'function A() {}\nA.displayName = "A";', 'function A() {}\n'],
  ])('has %s marked as removable', (_, code, marked) => {
    expect(markRemovable(react + code)).toBe(react + marked);
  });

  test.each([
    ['calls of something else', 'var A = other.createContext(null);'],
    ['calls of React that do something', 'var A = React2.startTransition(f);'],
    ['classes of something else', 'var A = class extends Error {};'],
    ['other properties', 'A.defaultProps = {};'],
    ['what is within a function', 'function f() { A.displayName = "A"; }'],
  ])('keeps %s as they are', (_, code) => {
    expect(markRemovable(react + code)).toBeNull();
  });
});
