// Runs Lighthouse on the built site; what does so is TypeScript: Vite, which is here anyway, reads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('lighthouse.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = (await module.run()) ? 0 : 1;
