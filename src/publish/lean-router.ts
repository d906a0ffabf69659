import type { Plugin } from 'vite';

/** React Router's own two builds, which differ by the warnings that only developers need. */
const developed = '/react-router/dist/development/';
const lean = '/react-router/dist/production/';

/**
 * Gives browsers React Router's production build. The package carries one, but its exports lead to the development
 * build under every condition: half a kilobyte of messages that no reader sees.
 */
export function leanRouter(): Plugin {
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
  };
}
