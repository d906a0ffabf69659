import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classNames, cssModulesIn } from '../../src/publish/class-names.ts';

describe('the names of classes', () => {
  const files = ['/app/A.module.css', '/app/B.module.css', '/app/C.module.css'].map((file) => resolve(file));
  const [a = '', b = '', c = ''] = files;

  test('are letters for the file and a number for the class', () => {
    const name = classNames(files);
    expect([name('card', a), name('title', a), name('card', b)]).toEqual(['a0', 'a1', 'b0']);
  });

  test('stay, however often they are asked for', () => {
    const name = classNames(files);
    const first = name('card', a);
    name('title', a);
    expect(name('card', a)).toBe(first);
  });

  test('do not depend on which file comes first', () => {
    const forwards = classNames(files);
    const backwards = classNames(files);
    const there = files.map((file) => forwards('card', file));
    const back = files.toReversed().map((file) => backwards('card', file));
    expect(back.toReversed()).toEqual(there);
  });

  test('are those of the file, with whatever query it is asked for', () => {
    const name = classNames(files);
    expect(name('card', `${c}?used`)).toBe(name('card', c));
  });

  test('are all different, in more files than there are letters', () => {
    const many = Array.from({ length: 3000 }, (_, i) => resolve(`/app/${i}.module.css`));
    const name = classNames(many);
    const names = many.flatMap((file) => ['one', 'two', 'three'].map((one) => name(one, file)));
    expect(new Set(names).size).toBe(9000);
    expect(names.filter((one) => !/^[a-zA-Z]+[0-9]+$/.test(one))).toEqual([]);
  });

  test('are not made up for a file that nobody knows', () => {
    expect(() => classNames(files)('card', '/elsewhere/D.module.css')).toThrow('D.module.css has classes');
  });
});

describe('the CSS modules of a folder', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'classes-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('are found below it too, and other files are not', () => {
    mkdirSync(join(dir, 'components'));
    for (const name of ['Z.module.css', 'base.css', 'components/A.module.css', 'components/A.tsx']) {
      writeFileSync(join(dir, name), '');
    }
    expect(cssModulesIn(dir)).toEqual([join(dir, 'Z.module.css'), join(dir, 'components', 'A.module.css')]);
  });
});
