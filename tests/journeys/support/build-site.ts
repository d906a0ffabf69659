import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface BuildOptions {
  /** The checkout whose code builds; this one where it is left out. */
  readonly cwd?: string;
  readonly content?: string;
  readonly base?: string;
  readonly outDir: string;
  /** Beyond the environment as it is. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds a site as `npm run build` does, in a process of its own: builds can run side by side. */
export async function buildSite({ cwd = '.', content = 'src/content', base = '/', outDir, env = {} }: BuildOptions) {
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd,
    env: {
      ...process.env,
      // What the test runner sets is not what a build finds.
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      BASE: base,
      VERBATIM_CONTENT: content,
      VERBATIM_OUT: outDir,
      ...env,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
}
