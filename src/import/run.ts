import process from 'node:process';
import type { Engine } from './engine.ts';
import { main } from './main.ts';
import { disk } from './write/disk.ts';

const { stdin, stdout, stderr, env } = process;
const usual = 80;

const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.once('error', reject);
    stdout.write(text, (error) => {
      stdout.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });

/** Runs the importer in this process; `engine` is asked for only when there is a text for it. */
export const run = async (engine: () => Promise<Engine>): Promise<void> => {
  process.exitCode = await main(process.argv.slice(2), {
    stdin,
    print,
    screen: { isTTY: stderr.isTTY, width: stderr.columns ?? usual, write: (text) => void stderr.write(text) },
    look: {
      width: stdout.columns ?? (Number(env['COLUMNS']) || usual),
      color: stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    },
    folder: env['VERBATIM_CONTENT'] ?? 'src/content',
    today: new Date().toISOString().slice(0, 10),
    disk,
    engine,
  });
};
