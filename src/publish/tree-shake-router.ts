import { existsSync } from 'node:fs';
import { type ESTree, parseSync, type Plugin } from 'vite';

/** React Router's two builds, which differ by the warnings that only developers need. */
const developmentFolder = '/react-router/dist/development/';
const productionFolder = '/react-router/dist/production/';

/** Functions of React that only make a value. */
const makers: ReadonlySet<string> = new Set(['createContext', 'forwardRef', 'lazy', 'memo']);
const baseClasses: ReadonlySet<string> = new Set(['Component', 'PureComponent']);

/** `code` with what stands from `start` to `end` replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The names under which a module imports all of React. */
function reactNamespaces(program: ESTree.Program): ReadonlySet<string> {
  return new Set(
    program.body
      .filter((node) => node.type === 'ImportDeclaration')
      .filter(({ source }) => source.value === 'react')
      .flatMap(({ specifiers }) => specifiers)
      .filter(({ type }) => type !== 'ImportSpecifier')
      .map(({ local }) => local.name),
  );
}

/** The edits for one top-level statement. Anything else than the three forms is left as it is. */
function editsOf(statement: ESTree.Program['body'][number], react: ReadonlySet<string>): readonly Edit[] {
  /** Whether an expression is `React.name`, for one of the names. */
  const isOfReact = (node: ESTree.Expression | null, names: ReadonlySet<string>): boolean =>
    node?.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    react.has(node.object.name) &&
    node.property.type === 'Identifier' &&
    names.has(node.property.name);

  if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
    const { left, right } = statement.expression;
    const isDisplayName =
      left.type === 'MemberExpression' &&
      left.object.type === 'Identifier' &&
      left.property.type === 'Identifier' &&
      left.property.name === 'displayName' &&
      right.type === 'Literal';
    return isDisplayName ? [{ start: statement.start, end: statement.end, text: '' }] : [];
  }
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ init }): readonly Edit[] => {
    if (init?.type === 'CallExpression' && isOfReact(init.callee, makers)) {
      return [{ start: init.start, end: init.start, text: '/* @__PURE__ */ ' }];
    }
    if (init?.type === 'ClassExpression' && isOfReact(init.superClass, baseClasses)) {
      return [
        { start: init.start, end: init.start, text: '/* @__PURE__ */ (() => ' },
        { start: init.end, end: init.end, text: ')()' },
      ];
    }
    return [];
  });
}

/**
 * The same module with everything marked as removable that a bundler must otherwise keep for its possible effects:
 * calls that make a component or a context, and classes of components (their base class is read from React, which
 * could have an effect). Names for developer tools go: each assignment counts as a use of what it names.
 * `null` where the module has nothing of the kind.
 */
export function markRemovable(code: string): string | null {
  const { program } = parseSync('react-router.mjs', code);
  const react = reactNamespaces(program);
  const edits = program.body.flatMap((statement) => editsOf(statement, react));
  if (edits.length === 0) return null;
  // From the end, so that the places of those before stay right.
  return edits.reduceRight((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

/**
 * Gives browsers React Router's production build, without the components that the app does not use. The package's
 * `exports` lead to the development build under every condition: half a kilobyte of messages that no reader sees. In
 * both builds, components for forms and servers stay although nothing uses them: another 1.5 kB.
 *
 * The build fails where the package is no longer laid out like this, or has nothing left to mark: then this is
 * needless, or has to be changed.
 */
export function treeShakeRouter(): Plugin {
  let marked = 0;
  return {
    name: 'verbatim:tree-shake-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      marked = 0;
    },
    resolveId: {
      filter: { id: /^react-router(?:\/|$)/ },
      async handler(source, importer, options) {
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        if (found === null) return null;
        const id = found.id.replaceAll('\\', '/');
        const file = id.replace(developmentFolder, productionFolder);
        if (!file.includes(productionFolder) || !existsSync(file)) {
          this.error(
            `${source} is ${id}, which has no production build beside it; see src/publish/tree-shake-router.ts`,
          );
        }
        return { ...found, id: file };
      },
    },
    transform: {
      filter: { id: /[\\/]react-router[\\/]dist[\\/]production[\\/]/ },
      handler(code) {
        const changed = markRemovable(code);
        if (changed === null) return null;
        marked += 1;
        return { code: changed, map: null };
      },
    },
    buildEnd(error) {
      if (error === undefined && marked === 0) {
        this.error('react-router has nothing to mark as removable; see src/publish/tree-shake-router.ts');
      }
    },
  };
}
