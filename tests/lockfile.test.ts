import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages that run a script when they are installed, and why that may be. */
const known: Readonly<Record<string, string>> = {
  fsevents: 'optional, on macOS alone: tells Vite of changed files, and brings its program built',
};

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Whether a package that is installed here would run something then: npm also builds what has a binding.gyp. */
function runsScript(path: string): boolean {
  if (!existsSync(path)) return false;
  const { scripts = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  return (
    ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) || existsSync(join(path, 'binding.gyp'))
  );
}

/** What everybody installs, and what one command alone does. */
const folders = ['.', 'tests/mutation', 'tests/nodes'];

describe.each(folders)('the lockfile in %s', (folder) => {
  const { lockfileVersion, packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lockfile;
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('is one that names every package with its place', () => {
    expect(lockfileVersion).toBe(3);
    expect(installed.length).toBeGreaterThan(3);
  });

  test('holds every package to its bytes', () => {
    const loose = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('takes every package from the registry that npm is set to, over TLS, under its own name', () => {
    const stray = installed.filter(([path, { resolved, link, version = '' }]) => {
      if (link === true || !/^\d+\.\d+\.\d+/.test(version)) return true;
      // Left out, it is the registry’s own.
      if (resolved === undefined) return false;
      const file = `${nameOf(path).replace(/^@[^/]+\//, '')}-${version}.tgz`;
      return !resolved.startsWith('https://') || !resolved.endsWith(`/${nameOf(path)}/-/${file}`);
    });
    expect(stray.map(([path, { resolved }]) => `${path} ${resolved ?? ''}`)).toEqual([]);
    const hosts = new Set(installed.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : [])));
    expect(hosts.size).toBeLessThanOrEqual(1);
  });

  test('runs no scripts at installation but those that are known', () => {
    const running = installed.filter(
      ([path, { hasInstallScript }]) => hasInstallScript === true || runsScript(join(folder, path)),
    );
    expect(running.map(([path]) => nameOf(path)).filter((name) => !(name in known))).toEqual([]);
  });
});
