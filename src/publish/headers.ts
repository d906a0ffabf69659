import { createHash } from 'node:crypto';

/** The inline scripts and styles of pages, each as its text. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Headers for answers whose path matches; `*` at the end of a path stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The hash by which a policy allows an inline text (CSP Level 3, hash-source). */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const hashes = (texts: readonly string[]): readonly string[] => [...new Set(texts)].map(hashOf).toSorted();

/**
 * The policy of a page: it may load from its own site, and run and apply the scripts and styles that the build has written
 * into it. Text never becomes code: Trusted Types are required, and only the service worker's address is made one. There
 * is no `upgrade-insecure-requests`: pages load only from their own site, and without TLS it would break them.
 */
const directives = ({ scripts, styles }: Inline): readonly (readonly string[])[] => [
  ['default-src', "'none'"],
  ['script-src', "'self'", ...hashes(scripts)],
  ['style-src', "'self'", ...hashes(styles)],
  // The style sheet has icons in data addresses.
  ['img-src', "'self'", 'data:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'verbatim-worker'],
];

const policyOf = (all: readonly (readonly string[])[]): string => all.map((one) => one.join(' ')).join('; ');

/** The policy as a meta tag can give it, for hosts that send no headers: without `frame-ancestors`. */
export function pagePolicy(inline: Inline): string {
  return policyOf(directives(inline).filter(([name]) => name !== 'frame-ancestors'));
}

/** Features of browsers that no page needs. */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of every answer. */
const always = (inline: Inline): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf(directives(inline)),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Not `web-share`: it is the site's own by default, and browsers without it warn about the name.
  'Permissions-Policy': [...unusedFeatures.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  // No other site learns where a reader comes from.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers without `frame-ancestors`.
  'X-Frame-Options': 'DENY',
});

/** For files with a hash of their content in their names. */
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** For files that browsers must revalidate each time, which costs little where nothing has changed. */
const revalidated = { 'Cache-Control': 'no-cache' };
const forOwnPages = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Other sites show preview pictures, feeds and icons. */
const shownElsewhere = /^(?:previews|icons|feeds)\//;
const forEverybody = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const headersOfEntry = (entry: string): Readonly<Record<string, string>> => ({
  ...(entry.startsWith('assets/') ? immutable : revalidated),
  ...(shownElsewhere.test(entry) ? forEverybody : forOwnPages),
});

/** The paths that an entry of a site's folder answers: a page answers one with its ending and one without. */
function pathsOf(entry: string): readonly string[] {
  if (entry.endsWith('/')) return [`${entry}*`];
  if (entry === 'index.html') return ['', entry];
  return entry.endsWith('.html') ? [entry.slice(0, -'.html'.length), entry] : [entry];
}

/** The site that headers are made for. */
export interface SiteToGuard {
  /** Begins and ends in a slash. */
  readonly base: string;
  /** The entries of the site's folder: files by name, folders with a slash at the end. */
  readonly entries: readonly string[];
  readonly inline: Inline;
}

/**
 * All headers of a site. Hosts join the values of several rules, so no header is in two rules that match the same address
 * with different values.
 */
export function headerRules({ base, entries, inline }: SiteToGuard): readonly HeaderRule[] {
  return [
    { path: `${base}*`, headers: always(inline) },
    ...entries
      .toSorted()
      .flatMap((entry) => pathsOf(entry).map((path) => ({ path: `${base}${path}`, headers: headersOfEntry(entry) }))),
  ];
}
