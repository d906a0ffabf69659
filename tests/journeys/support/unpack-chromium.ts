import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const name = '@sparticuz/chromium';

/** Fonts of the machine, where it has any, besides the one family that the package brings. */
const fontsConf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * In a process of its own, since the package unpacks into TMPDIR as it is then, and sets variables for all
 * that is started later.
 */
const unpackInto = (folder: string) =>
  promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', `await (await import('${name}')).default.executablePath()`],
    // The name of a runtime without Chromium's own libraries: the package brings them only there.
    { env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
  );

/**
 * The Chromium that npm installed, unpacked once and kept beside the package. It comes to its place whole: a
 * run that is interrupted leaves nothing that a later one takes for a browser.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
  const home = resolve('node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(dirname(home), { recursive: true });
    const fresh = await mkdtemp(`${home}-`);
    try {
      await unpackInto(fresh);
      await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontsConf(home));
      // Another run may have been quicker; then its folder is as good.
      await rename(fresh, home).catch((error: unknown) => {
        if (!existsSync(home)) throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}
