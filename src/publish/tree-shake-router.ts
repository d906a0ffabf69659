import type { Plugin } from 'vite';

/** React Router's own two builds, which differ by the warnings that only developers need. */
const developed = '/react-router/dist/development/';
const lean = '/react-router/dist/production/';

/** Names that only developers' tools show. Each counts as an effect, and would keep a component that nobody uses. */
const displayNames = /^\w+\.displayName = "[^"]*";$/gm;

/** Calls that do nothing but make a component or a context: what they make may go where nobody uses it. */
const makers = /= (React\d*\.(?:createContext|forwardRef|memo)\()/g;

/** Classes of components, whose base is read from React: for all that a bundler knows, with an effect. */
const classes = /^var (\w+) = (class extends React\d*\.Component \{[\s\S]*?^\});$/gm;

/** The same code, with all that nobody imports marked as free to go. */
const withoutUnused = (code: string): string =>
  code
    .replace(displayNames, '')
    .replace(makers, '= /* @__PURE__ */ $1')
    .replace(classes, 'var $1 = /* @__PURE__ */ (() => $2)();');

/**
 * Gives browsers React Router's production build. The package carries one, but its exports lead to the development
 * build under every condition: half a kilobyte of messages that no reader sees.
 * In both, components for forms and for servers stay in although nothing uses them, which is mended on the way.
 */
export function treeShakeRouter(): Plugin {
  return {
    name: 'verbatim:lean-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!/^react-router(?:\/|$)/.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = found?.id.replaceAll('\\', '/');
      if (found === null || id?.includes(developed) !== true) return found;
      return { ...found, id: id.replace(developed, lean) };
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes(lean)) return null;
      return { code: withoutUnused(code), map: null };
    },
  };
}
