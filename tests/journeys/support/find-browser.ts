import { accessSync, constants } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { systemFonts } from './system-fonts.ts';
import { unpackChromium } from './unpack-chromium';

/** What of Playwright's launch options says which browser to run, and how. */
export type BrowserToLaunch = Required<Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>>;

const args = [
  // Tests run as root in containers, on machines without graphics, and must send nothing anywhere.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The environment as it is, which Playwright replaces by what it is given. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Never with the machine’s fonts, where that can be helped. */
const launching = async (
  executablePath: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BrowserToLaunch> => ({
  executablePath,
  args,
  env: { ...environment(), ...env, ...(await systemFonts()) },
});

/**
 * The browser to test with: the one that CHROMIUM_PATH names, Playwright's own, on Linux x64 the one that comes as
 * an npm package, else an installed Chromium or Chrome. The first two kinds are the small shell made for tests; an
 * installed browser keeps a whole window for each context and takes several times as long.
 */
export async function findBrowser(): Promise<BrowserToLaunch> {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (canRun(named)) return launching(named);
    throw new Error(`CHROMIUM_PATH names ${named}, where no program is that may be run.`);
  }
  const own = chromium.executablePath();
  if (canRun(own)) return launching(own);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await unpackChromium();
    return launching(executablePath, env);
  }
  const found = installed[process.platform]?.find(canRun);
  if (found !== undefined) return launching(found);
  throw new Error(
    'There is no browser to test with. Run “npx playwright install chromium”, install Chrome or Chromium, ' +
      'or name its program in the variable CHROMIUM_PATH.',
  );
}
