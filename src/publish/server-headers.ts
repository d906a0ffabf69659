import type { HeaderRule } from './headers.ts';

/** A header that is not the same everywhere: the value of most paths, and those of the others. */
interface Varying {
  readonly name: string;
  readonly usual: string;
  readonly others: readonly { readonly path: string; readonly value: string }[];
}

function varyingHeaders(rules: readonly HeaderRule[]): readonly Varying[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => {
    const valued = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [{ path, value }];
    });
    const timesOf = (value: string) => valued.filter((one) => one.value === value).length;
    const [usual = ''] = valued.map(({ value }) => value).toSorted((a, b) => timesOf(b) - timesOf(a));
    return { name, usual, others: valued.filter(({ value }) => value !== usual) };
  });
}

const split = ([first, ...rest]: readonly HeaderRule[]) => ({
  everywhere: Object.entries(first?.headers ?? {}),
  varying: varyingHeaders(rest),
});

const intoPattern = (path: string): string =>
  `^${path.replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`).replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`;

const transport = 'Strict-Transport-Security "max-age=31536000"';

const variable = (name: string): string => `$verbatim_${name.toLowerCase().replaceAll('-', '_')}`;

/** The headers for a `server` block of nginx. How long a file is kept is said only of files that are there. */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const { everywhere, varying } = split(rules);
  return [
    ...everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `# add_header ${transport} always;`,
    ...varying.flatMap(({ name, usual, others }) => [
      `set ${variable(name)} "${usual}";`,
      ...others.map(({ path, value }) => `if ($uri ~ "${intoPattern(path)}") { set ${variable(name)} "${value}"; }`),
      `add_header ${name} ${variable(name)};`,
    ]),
    '',
  ].join('\n');
}

const lines = (all: readonly (readonly [string, string])[]): readonly string[] =>
  all.map(([name, value]) => `\t${name} "${value}"`);

/** Caddy does not keep the order of its lines: no two lines may set one header of one answer. */
function caddyVarying({ name, usual, others }: Varying): readonly string[] {
  if (others.length === 0) return [`header ${name} "${usual}"`];
  const matcher = `@usual_${name.toLowerCase().replaceAll('-', '_')}`;
  return [
    `${matcher} not path ${others.map(({ path }) => path).join(' ')}`,
    `header ${matcher} ${name} "${usual}"`,
    ...others.map(({ path, value }) => `header ${path} ${name} "${value}"`),
  ];
}

/** The headers for a site's block of Caddy. */
export function caddyHeaders(rules: readonly HeaderRule[]): string {
  const { everywhere, varying } = split(rules);
  return ['header {', ...lines(everywhere), `\t# ${transport}`, '}', ...varying.flatMap(caddyVarying), ''].join('\n');
}
