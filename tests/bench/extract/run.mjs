// Runs a TypeScript command of this folder with Vite, which is a dependency anyway.
//   node tests/bench/extract/run.mjs predict GOLD.jsonl
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [, , command = '', ...args] = process.argv;
if (!['bench', 'predict'].includes(command)) throw new Error('Say bench or predict.');

const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
await module.run(args);
