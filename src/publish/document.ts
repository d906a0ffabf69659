import { minifySync } from 'vite';
import { assertNever } from '../model/assert-never.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { pagePolicy } from './headers.ts';

/** What makes a document one page. */
export interface RenderedPage {
  /** BCP 47; of the edition's own words. */
  readonly language: string;
  /** The edition's name. */
  readonly siteName: string;
  /** Title, description and other tags that React hoists. */
  readonly head: string;
  /** The style rules that the first paint needs. */
  readonly sheet: string;
  readonly body: string;
  /** The data that the page shows, as JSON; `null` where the app starts without any. */
  readonly state: string | null;
  /** The page in schema.org's terms, as JSON; `null` for none. */
  readonly linked: string | null;
  /** Files that the page needs and that its markup does not name. */
  readonly preloads: readonly Preload[];
}

/** A file to load before the page asks for it. `href` is a path with the base. */
export interface Preload {
  readonly kind: 'module' | 'data';
  readonly href: string;
}

/** JSON that cannot end the script element around it. */
export function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Whether an article has no source: reference managers would then take the site's name for it. */
const isOfNoSource = (head: string): boolean => head.includes('"z:itemType"') && !head.includes('"DC.source"');

/** Tags that are the same on every page, so that the app need not render them. Open Graph writes `en_GB` for `en-GB`. */
const siteTags = (name: string, language: string, head: string): string =>
  (isOfNoSource(head) ? '' : `<meta property="og:site_name" content="${escapeHtml(name)}">`) +
  `<meta property="og:locale" content="${language.replace(/-(?:.*-)?/, '_')}">`;

const dataIn = (json: string | null, attributes: string): string =>
  json === null ? '' : `<script ${attributes}>${inScript(json)}</script>`;

function preloadTag({ kind, href }: Preload): string {
  switch (kind) {
    case 'module':
      return `<link rel="modulepreload" crossorigin href="${href}">`;
    case 'data':
      return `<link rel="preload" as="fetch" crossorigin href="${href}">`;
    default:
      return assertNever(kind);
  }
}

/** The texts of a page's inline scripts; not of scripts with an address, nor of data. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
}

/** The policy of a page, for hosts that send no headers. It stands before everything that it restricts. */
const guard = (template: string, sheet: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ scripts: inlineScripts(template), styles: [sheet] })}">` +
  '<meta name="referrer" content="no-referrer">';

/** An inline script, minified: Vite minifies only files. */
function minified(script: string): string {
  const { code, errors } = minifySync('index.html.js', script);
  const [error] = errors;
  if (error !== undefined) throw new Error(`a script in index.html is not one: ${error.message}`);
  return code;
}

/**
 * Makes the template of all pages from the built index.html: inline scripts are minified, there are places for the policy
 * and the styles of the first paint, and the style sheet and scripts are moved to the end, so that they do not delay the
 * text.
 *
 * @throws where index.html has no style sheet, no character set, or a script that is none.
 */
export function documentTemplate(built: string): string {
  // A hash is that of the text as a browser reads it.
  const html = built
    .replaceAll('\r\n', '\n')
    .replace(/<script>(.*?)<\/script>/gs, (_, text: string) => `<script>${minified(text)}</script>`);
  const link = /[ \t]*<link rel="stylesheet"[^>]*>\n?/;
  const sheet = link.exec(html)?.[0];
  if (sheet === undefined) throw new Error('the built index.html links no style sheet');
  const charset = /<meta charset="[^"]*" ?\/?>/;
  if (!charset.test(html)) throw new Error('the built index.html names no character set');
  const scripts = /[ \t]*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>\n?/g;
  const moved = html.match(scripts)?.join('') ?? '';
  return html
    .replace(charset, '$&\n    <!--policy-->')
    .replace(link, '    <!--sheet-->\n')
    .replace(scripts, '')
    .replace('<!--state-->', () => `${sheet.trim()}\n    <!--state-->\n    <!--preloads-->\n${moved.trimEnd()}`);
}

/** One whole page, from the template. */
export function documentOf(template: string, page: RenderedPage): string {
  const { language, siteName, head, sheet, body, state, linked, preloads } = page;
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace('<!--policy-->', () => guard(template, sheet))
    .replace('<!--head-->', () => head + siteTags(siteName, language, head))
    .replace('<!--sheet-->', () => `<style>${sheet}</style>`)
    .replace('<!--preloads-->', () => preloads.map(preloadTag).join(''))
    .replace('<!--page-->', () => body)
    .replace(
      '<!--state-->',
      () => dataIn(state, 'type="application/json" id="page-state"') + dataIn(linked, 'type="application/ld+json"'),
    );
}
