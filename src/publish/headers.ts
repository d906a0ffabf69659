import { createHash } from 'node:crypto';

/** The inline scripts and styles that pages have, each as its text. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Headers that answers get whose path fits; `*` at the end of a path stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A name for a text that a policy allows it by (CSP Level 3, hash-source). */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const hashes = (texts: readonly string[]): readonly string[] => [...new Set(texts)].map(hashOf).toSorted();

/**
 * What a page may do: load from its own site, run the scripts and apply the styles that the build has written into it,
 * and nothing else. Text never becomes code: every sink that could do that takes typed values only, and only the
 * service worker's address is ever made one. There is no `upgrade-insecure-requests`: pages ask for nothing but their
 * own site, and on a site that is looked at without TLS it would break them.
 */
const directives = ({ scripts, styles }: Inline): readonly (readonly string[])[] => [
  ['default-src', "'none'"],
  ['script-src', "'self'", ...hashes(scripts)],
  ['style-src', "'self'", ...hashes(styles)],
  // Signs of the site's own look stand in its style sheet.
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

/** The policy as a page carries it itself, for hosts that send no headers. Who may frame it only a header can say. */
export function pagePolicy(inline: Inline): string {
  return policyOf(directives(inline).filter(([name]) => name !== 'frame-ancestors'));
}

/** What a reader's machine has and no page needs. */
const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'];
const unusedToo = ['microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb', 'xr-spatial-tracking'];

/** What every answer of a site says. */
const always = (inline: Inline): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf(directives(inline)),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Sharing (`web-share`) is for the site's own pages where nothing is said of it, and what has no sharing complains.
  'Permissions-Policy': [...[...unused, ...unusedToo].map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  // Nobody learns from us where a reader comes from or what was read.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
});

/** The name of a file says what is in it. */
const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** To be asked after every time, which costs little where nothing has changed. */
const askedAfter = { 'Cache-Control': 'no-cache' };
const forOwnPages = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Others show the pictures that go before a link, and feeds with their icon. */
const forOthers = /^(?:previews|icons|feeds)\//;
const forEverybody = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const headersOfEntry = (entry: string): Readonly<Record<string, string>> => ({
  ...(entry.startsWith('assets/') ? forGood : askedAfter),
  ...(forOthers.test(entry) ? forEverybody : forOwnPages),
});

/** The addresses of what stands in a site's folder: a page has one with its ending and one without. */
function pathsOf(entry: string): readonly string[] {
  if (entry.endsWith('/')) return [`${entry}*`];
  if (entry === 'index.html') return ['', entry];
  return entry.endsWith('.html') ? [entry.slice(0, -'.html'.length), entry] : [entry];
}

export interface SiteToGuard {
  /** Begins and ends in a slash. */
  readonly base: string;
  /** What stands in the site's folder: files by name, folders with a slash at the end. */
  readonly entries: readonly string[];
  readonly inline: Inline;
}

/**
 * All headers of a site. Hosts join what several rules say of one header, so no header stands in two rules that could
 * fit the same address with different values.
 */
export function headerRules({ base, entries, inline }: SiteToGuard): readonly HeaderRule[] {
  return [
    { path: `${base}*`, headers: always(inline) },
    ...entries
      .toSorted()
      .flatMap((entry) => pathsOf(entry).map((path) => ({ path: `${base}${path}`, headers: headersOfEntry(entry) }))),
  ];
}
