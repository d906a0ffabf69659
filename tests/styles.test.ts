import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
const modules = files.filter((name) => name.endsWith('.module.css'));
const sources = files.filter((name) => name.endsWith('.tsx'));

/** The classes that a module defines: without comments, strings and what is global. */
function classesOf(sheet: string): ReadonlySet<string> {
  const css = readFileSync(sheet, 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/(["']).*?\1/g, '')
    .replaceAll(/:global\((?:[^()]|\([^()]*\))*\)/g, '');
  // Only what stands before a brace is a selector.
  const selectors = [...css.matchAll(/[^{};]+(?=\{)/g)].map(([selector]) => selector);
  return new Set(
    selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name)),
  );
}

interface Use {
  readonly source: string;
  readonly sheet: string;
  readonly name: string;
}

function usesIn(source: string): readonly Use[] {
  const text = readFileSync(source, 'utf8');
  return [...text.matchAll(/^import (\w+) from '(\.[^']*\.module\.css)'/gm)].flatMap(([, local = '', path = '']) => {
    const sheet = join(dirname(source), path);
    const names = [...text.matchAll(new RegExp(`(?<![-\\w/])${local}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
    return names.map((name) => ({ source, sheet, name }));
  });
}

const uses = sources.flatMap(usesIn);

describe('style modules', () => {
  test('there are some, and they are read', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(uses.length).toBeGreaterThan(100);
  });

  test('every module that is imported is there', () => {
    expect(uses.filter(({ sheet }) => !existsSync(sheet)).map(({ source, sheet }) => `${source}: ${sheet}`)).toEqual(
      [],
    );
  });

  test.each(modules)('every class that a component takes from %s is in it, and each is taken', (sheet) => {
    const taken = uses.filter((use) => use.sheet === sheet);
    const defined = classesOf(sheet);
    expect(taken.filter(({ name }) => !defined.has(name)).map(({ source, name }) => `${source}: ${name}`)).toEqual([]);
    const names = new Set(taken.map(({ name }) => name));
    expect([...defined].filter((name) => !names.has(name))).toEqual([]);
  });
});

test('every global class that a component uses is in a global sheet', () => {
  const sheets = files.filter((name) => name.startsWith(join('src', 'styles')) && name.endsWith('.css'));
  const css = sheets.map((name) => readFileSync(name, 'utf8')).join('\n');
  const names = sources.flatMap((source) => {
    const text = readFileSync(source, 'utf8');
    const classes = [...text.matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)];
    return classes.flatMap(([, plain = '', template = '']) =>
      `${plain} ${template.replaceAll(/\$\{[^}]*\}/g, ' ')}`.split(/\s+/).filter((name) => name !== ''),
    );
  });
  expect(names.length).toBeGreaterThan(5);
  expect([...new Set(names)].filter((name) => !css.includes(`.${name}`))).toEqual([]);
});

/** What a rule sets a custom property to. */
const value = (rules: string, name: string) => new RegExp(`--${name}: ([^;]*);`).exec(rules)?.[1];

describe('the looks of voices', () => {
  const css = readFileSync(join('src', 'styles', 'voices.css'), 'utf8');
  const looks = [...css.matchAll(/^\[data-voice[^\]]*\] \{([^}]*)\}/gm)].map(([, rules = '']) => rules);

  test('differ in their frames as well as in their colours', () => {
    expect(looks).toHaveLength(6);
    const frames = looks.map((rules) => [value(rules, 'sign'), value(rules, 'sign-radius') ?? '2px'].join(' '));
    expect(new Set(frames).size).toBe(6);
    expect(new Set(looks.map((rules) => value(rules, 'line'))).size).toBe(6);
  });

  test('have no dashes and dots, which tell the kind', () => {
    expect(css.replaceAll(/\/\*.*?\*\//gs, '')).not.toMatch(/dashed|dotted/);
  });
});
