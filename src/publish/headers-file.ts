import type { HeaderRule } from './headers.ts';

/** The limits of Cloudflare Pages; Netlify's are higher. */
const maxRules = 100;
const maxLineLength = 2000;

/** For the host's owner to decide: a site that has sent it cannot go back to plain http before the time is over. */
const transport = '# Strict-Transport-Security: max-age=31536000';

/**
 * The rules as a file `_headers`, which Netlify and Cloudflare Pages read.
 *
 * @throws where it would be longer than one of them reads.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, index) =>
    [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ...(index === 0 ? [`  ${transport}`] : []),
    ].join('\n'),
  );
  const file = `${blocks.join('\n')}\n`;
  if (rules.length > maxRules) throw new Error(`_headers has ${rules.length} rules; hosts read ${maxRules}`);
  const long = file.split('\n').find((line) => line.length > maxLineLength);
  if (long !== undefined) {
    throw new Error(
      `a line of _headers has ${long.length} characters; hosts read ${maxLineLength}: ${long.slice(0, 60)}…`,
    );
  }
  return file;
}

/** The rules in a file that `headersFile` has made. */
export function readHeadersFile(file: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of file.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line, headers: {} });
    else if (name !== undefined && value !== undefined && last !== undefined) last.headers[name] = value;
  }
  return rules;
}

const fits = (path: string, pathname: string): boolean =>
  path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;

/** The headers of an answer: a host applies all rules that match the path, and joins values of one name. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ path }) => fits(path, pathname))) {
    for (const [name, value] of Object.entries(headers)) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
