import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cachePath, madeOnce } from './made-once.ts';
import { packageVersion } from './package-version.ts';

interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const name = '@sparticuz/chromium';

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

/** The Chromium that npm installed, unpacked once and kept beside the package. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const home = cachePath(`chromium-${packageVersion(name)}`);
  await madeOnce(home, unpackInto);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') },
  };
}
