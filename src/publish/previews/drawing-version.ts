import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packages that a picture's pixels depend on. */
const drawingPackages = /^(?:@fontsource-variable\/|harfbuzzjs$|woff2-encoder$)/;

/** A hash of the code and the fonts that draw pictures. `root` is the project's folder. */
export async function drawingVersion(root: string): Promise<string> {
  const dir = join(root, 'src', 'publish', 'previews');
  const hash = createHash('sha256');
  const code = (await readdir(dir)).filter((name) => name.endsWith('.ts')).toSorted();
  for (const name of code) hash.update(await readFile(join(dir, name)));
  const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const versions = Object.entries(devDependencies).filter(([name]) => drawingPackages.test(name));
  return hash.update(JSON.stringify(versions)).digest('hex');
}
