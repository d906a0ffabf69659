import process from 'node:process';
import { main } from './main.ts';
import type { LazyModules } from './lazy-modules.ts';
import { screenOf } from '../terminal/screen.ts';
import { disk } from './write/disk.ts';

const { stdin, stdout, stderr, env } = process;
/** In columns; a terminal that does not know its width says 0. */
const defaultColumns = 80;

const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** Runs the importer in this process; `modules` loads what is slow to load. */
export async function run(modules: () => Promise<LazyModules>): Promise<void> {
  // Each `print` rejects with its error; without a listener the event would end the process first.
  stdout.on('error', () => {});
  process.exitCode = await main(process.argv.slice(2), {
    stdin,
    print,
    screen: screenOf(stderr),
    look: {
      width: stdout.columns || Number(env['COLUMNS']) || defaultColumns,
      color: stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    },
    folder: env['VERBATIM_CONTENT'] ?? 'src/content',
    today: new Date().toISOString().slice(0, 10),
    disk,
    modules,
  });
}
