import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from './rooms';
import { wallFaults } from './wall-faults';

const isModule = (name: string): boolean => /\.(?:tsx?|mjs|css)$/.test(name);

const source = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(isModule)
    .map((name) => [join('src', name).replaceAll('\\', '/'), readFileSync(join('src', name), 'utf8')]),
);

/** The faults of one made-up file. */
const faultsOf = (file: string, text: string): readonly string[] => wallFaults(new Map([[file, text]]));

test('no file of the product reaches through a wall', () => {
  expect(source.size).toBeGreaterThan(400);
  expect(wallFaults(source)).toEqual([]);
});

test('each room of the table is there, and uses rooms that are there', () => {
  const files = [...source.keys(), ...readdirSync('src/content').map((name) => `src/content/${name}`)];
  for (const [name, { uses }] of Object.entries(rooms)) {
    expect(files.some((file) => file.startsWith(`src/${name}/`))).toBe(true);
    expect(uses.filter((used) => rooms[used] === undefined)).toEqual([]);
  }
});

test('no two rooms use each other, directly or by way of others', () => {
  const reached = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const used of rooms[name]?.uses ?? []) {
      if (seen.has(used)) continue;
      seen.add(used);
      reached(used, seen);
    }
    return seen;
  };
  expect(Object.keys(rooms).filter((name) => reached(name).has(name))).toEqual([]);
});

describe('an import through a wall is told with its file and the wall', () => {
  test.each([
    ['src/model/x.ts', "import { closeMenu } from '../components/close-menu.ts';", 'components'],
    ['src/components/X.tsx', "import { extract } from '../extract/extract.ts';", 'extract'],
    ['src/components/X.tsx', "import { run } from '../import/run.ts';", 'import'],
    ['src/compile/x.ts', "import { ok } from '../import/failure.ts';", 'import'],
    ['src/import/x.ts', "import { QuotesPage } from '../pages/QuotesPage.tsx';", 'pages'],
    ['src/import/x.ts', "import { Pager } from '../components/Pager.tsx';", 'components'],
    ['src/data/x.ts', "import { Pager } from '../components/Pager.tsx';", 'components'],
    ['src/pages/XPage.tsx', "import { compile } from '../compile/compile.ts';", 'compile'],
    ['src/model/deep/x.ts', "export * from '../../components/close-menu.ts';", 'components'],
    ['src/components/X.tsx', "const Part = lazy(() => import('../pages/QuotesPage.tsx'));", 'pages'],
    ['src/annotate/x.ts', "import type { Question } from './proposal/asked-once.ts';", 'annotate/proposal'],
    ['src/site/x.ts', "type Of = typeof import('../data/queries.ts');", 'data'],
    ['src/offline/x.ts', "import { SaveOffline } from './ui/SaveOffline.tsx';", 'offline/ui'],
    ['src/components/X.module.css', ".x { composes: page from '../pages/AboutPage.module.css'; }", 'pages'],
  ])('%s: %s', (file, text, wall) => {
    const [fault = '', ...more] = faultsOf(file, text);
    expect(more).toEqual([]);
    expect(fault).toContain(`${file} imports `);
    expect(fault).toContain(`which is in ${wall}/`);
  });

  test.each([
    ['src/model/x.ts', 'react'],
    ['src/extract/x.ts', 'node:fs'],
    ['src/annotate/x.ts', 'valibot'],
    ['src/annotate/x.ts', 'world-countries'],
    ['src/catalogue/x.ts', 'yaml'],
    ['src/cite/x.ts', 'react-router'],
    ['src/offline/x.ts', '@tanstack/react-query'],
    ['src/components/X.tsx', '@tanstack/react-query'],
    ['src/pages/XPage.tsx', 'node:path'],
  ])('%s: the package %s', (file, name) => {
    expect(faultsOf(file, `import { x } from '${name}';`)).toEqual([
      expect.stringContaining(`${file} imports the package ${name}; `),
    ]);
  });

  test('a file outside of all rooms', () => {
    expect(faultsOf('src/helpers/x.ts', '')).toEqual([expect.stringContaining('src/helpers/x.ts is in no room')]);
    expect(faultsOf('src/model/x.ts', "import { y } from '../helpers/y.ts';")).toEqual([
      expect.stringContaining('src/helpers/y.ts, which is in no room'),
    ]);
  });
});

test.each([
  ['src/pages/XPage.tsx', "import { Pager } from '../components/Pager.tsx'; import { useState } from 'react';"],
  ['src/annotate/proposal/x.ts', "import { locate } from '../locate.ts';"],
  ['src/model/x.ts', "import { textAt } from './place.ts'; const y = \"import z from 'react'\";"],
])('what is allowed in %s is let through', (file, text) => {
  expect(faultsOf(file, text)).toEqual([]);
});

test('src/README.md shows the table as it is', () => {
  const [, shown = ''] = /<!-- rooms -->([^]*?)<!-- \/rooms -->/.exec(readFileSync('src/README.md', 'utf8')) ?? [];
  const [, , ...rows] = shown.trim().split('\n');
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(
    Object.entries(rooms).map(([name, { holds, uses, packages }]) => [
      `\`${name}/\``,
      holds,
      uses.join(', '),
      packages.map((one) => `\`${one}\``).join(', '),
    ]),
  );
});
