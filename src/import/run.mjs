// Starts the importer, which is TypeScript: Vite, which is here anyway, reads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = fileURLToPath(new URL('run.ts', import.meta.url));
const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
await module.run();
