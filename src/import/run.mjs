// Starts the importer. It is TypeScript, which Vite loads; Vite is installed anyway.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const load = async (name) => {
  const { module } = await runnerImport(here(name), { root: here('../..'), configFile: false, logLevel: 'error' });
  return module;
};

const { run } = await load('run.ts');
let loading;
await run(async () => {
  loading ??= load('lazy-modules.ts');
  return (await loading).lazyModules;
});
