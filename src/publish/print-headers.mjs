// Prints the headers of the built site for a server: `nginx` or `caddy`. TypeScript is read by Vite, which is here anyway.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { module } = await runnerImport(here('print-headers.ts'), {
  root: here('../..'),
  configFile: false,
  logLevel: 'error',
});
await module.headersForServer(process.argv[2], process.env.VERBATIM_OUT ?? 'dist').then(
  (text) => process.stdout.write(text),
  ({ message }) => {
    console.error(message);
    process.exitCode = 1;
  },
);
