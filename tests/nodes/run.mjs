// Runs the tests of units and components, and a build, on every Node that people use.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '../..');

/** Each Node by the name that the package file here gives it. */
const nodes = Object.entries(JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')).devDependencies).map(
  ([name, source]) => ({
    version: source.slice(source.lastIndexOf('@') + 1),
    program: path.join(here, 'node_modules', name, 'bin', 'node'),
  }),
);

/** Runs a program here, with its output on the terminal. Gives whether it ended well. */
function run(program, args, env = {}) {
  // A test runner’s own settings, if one has started this, are not those of the Node that is tried.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...inherited, ...env } }).status === 0;
}

const isThere = ({ program, version }) =>
  spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;

/** Why this machine cannot try them, or null. */
function obstacle() {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64') {
    return `They come as programs for Linux on x64, and this is ${platform} on ${arch}.`;
  }
  if (nodes.every(isThere)) return null;
  console.log(`Fetching Node ${nodes.map(({ version }) => version).join(', ')} …`);
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!(npm === undefined ? run('npm', args) : run(process.execPath, [npm, ...args]))) {
    return 'npm could not fetch them: is its registry within reach?';
  }
  const missing = nodes.filter((node) => !isThere(node));
  if (missing.length > 0) return `These do not run here: ${missing.map(({ version }) => version).join(', ')}.`;
  return null;
}

/** Whether a Node builds the edition. The pictures are drawn again: that a kept one can be read proves nothing. */
function builds(program) {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-node-'));
  try {
    const outDir = path.join(folder, 'dist');
    const env = {
      NODE_ENV: 'production',
      VERBATIM_OUT: outDir,
      SITE_URL: 'https://example.org/',
      PREVIEWS_CACHE: path.join(folder, 'previews'),
    };
    const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
    return run(program, args, env) && readdirSync(outDir).includes('sitemap.xml');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function testsPass(program) {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--project', 'components'];
  return run(program, [...args, '--reporter', 'dot']);
}

const reason = obstacle();
if (reason === null) {
  const outcomes = nodes.map(({ version, program }) => {
    console.log(`\nNode ${version}`);
    const began = performance.now();
    const outcome = { tests: testsPass(program), build: builds(program) };
    return { version, ...outcome, minutes: ((performance.now() - began) / 60_000).toFixed(1) };
  });
  console.log();
  for (const { version, tests, build, minutes } of outcomes) {
    console.log(
      `Node ${version}: tests ${tests ? 'pass' : 'FAIL'}, build ${build ? 'works' : 'FAILS'}, ${minutes} minutes`,
    );
  }
  process.exitCode = outcomes.every(({ tests, build }) => tests && build) ? 0 : 1;
} else {
  console.error(`No other Node was tried. ${reason}`);
  process.exitCode = 1;
}
