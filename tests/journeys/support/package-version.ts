import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of an installed package. */
export function packageVersion(name: string): string {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
}
