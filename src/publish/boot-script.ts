import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('../app/boot.ts', import.meta.url));

/** Where index.html has room for the script. */
const room = '<!--boot-->';

const isChunk = (output: Rolldown.OutputChunk | Rolldown.OutputAsset): output is Rolldown.OutputChunk =>
  output.type === 'chunk';

/**
 * `app/boot.ts` and what it imports as one classic script, minified. It stands in a block, so that it adds no names to
 * the page's own.
 */
export async function bundledBoot(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome123', 'safari17.5', 'firefox128'],
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        // It takes constants from modules that import others; these run nothing that it needs.
        treeshake: { moduleSideEffects: false },
        // A `var` would leave the block.
        output: { format: 'es', topLevelVar: false },
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output.filter(isChunk) : []));
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) throw new Error('app/boot.ts is not one script');
  return `{${chunk.code.trim()}}`;
}

/** Puts what runs before the first paint into index.html, also while the app is worked on. */
export function bootScript(): Plugin {
  return {
    name: 'verbatim:boot-script',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(room)) throw new Error(`index.html has no ${room}`);
        const script = await bundledBoot();
        return html.replace(room, () => `<script>${script}</script>`);
      },
    },
    hotUpdate({ file }) {
      // The browser does not know that the script comes from a module.
      if (file === entry) this.environment.hot.send({ type: 'full-reload' });
    },
  };
}
