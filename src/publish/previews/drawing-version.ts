import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packages that a picture's pixels depend on. */
const drawsWith = /^(?:@fontsource-variable\/|harfbuzzjs$|woff2-encoder$)/;

/** Changes whenever the code or the fonts that draw pictures do. `root` is the project's folder. */
export async function drawingVersion(root: string): Promise<string> {
  const dir = join(root, 'src', 'publish', 'previews');
  const hash = createHash('sha256');
  for (const name of (await readdir(dir)).toSorted()) hash.update(await readFile(join(dir, name)));
  const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const versions = Object.entries(devDependencies).filter(([name]) => drawsWith.test(name));
  return hash.update(JSON.stringify(versions)).digest('hex');
}
