// Prints the built site's headers and redirects for a server, `nginx` or `caddy`. Vite, which is here anyway, reads the
// TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { module } = await runnerImport(here('server-config.ts'), {
  root: here('../..'),
  configFile: false,
  logLevel: 'error',
});
await module.serverConfig(process.argv[2], process.env.VERBATIM_OUT ?? 'dist').then(
  (text) => process.stdout.write(text),
  ({ message }) => {
    console.error(message);
    process.exitCode = 1;
  },
);
