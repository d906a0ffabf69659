import { minifySync } from 'vite';
import { assertNever } from '../model/assert-never.ts';
import { pagePolicy } from './headers.ts';

/** What one page brings to the document. */
export interface RenderedPage {
  /** BCP 47; of the edition's own words. */
  readonly language: string;
  /** The edition's name. */
  readonly siteName: string;
  /** Title, description and other tags that React hoists. */
  readonly head: string;
  /** The styles of the first paint. */
  readonly sheet: string;
  readonly body: string;
  /** The data that the page shows, as JSON; `null` where the app is to start from nothing. */
  readonly state: string | null;
  /** What it says in schema.org's terms, as JSON; `null` where it says nothing so. */
  readonly linked: string | null;
  /** Files that the page needs and its own address does not tell. */
  readonly preloads: readonly Preload[];
}

export interface Preload {
  readonly kind: 'module' | 'data';
  readonly href: string;
}

/** JSON that cannot end the script element that it stands in. */
export function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Whether reference managers would take the site's name for where an article appeared, for want of its own. */
const isOfNoSource = (head: string): boolean => head.includes('"z:itemType"') && !head.includes('"DC.source"');

/** What is true of every page, so that the app has nothing to do with it. Open Graph writes `en_GB` for `en-GB`. */
const siteTags = (name: string, language: string, head: string): string =>
  (isOfNoSource(head) ? '' : `<meta property="og:site_name" content="${attribute(name)}">`) +
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

/** The texts of the scripts that stand in a page and run; what is data does not, and what has an address is elsewhere. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
}

/** For hosts that send no headers: what the page may do, before anything in it could do otherwise. */
const guard = (template: string, sheet: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ scripts: inlineScripts(template), styles: [sheet] })}">` +
  '<meta name="referrer" content="no-referrer">';

/** A script that stands in a page, without its comments and in few bytes: Vite shrinks only files. */
function minified(script: string): string {
  const { code, errors } = minifySync('index.html.js', script);
  const [error] = errors;
  if (error !== undefined) throw new Error(`a script in index.html is not one: ${error.message}`);
  return code;
}

/**
 * The built index.html as every page is made from it: its scripts shrunk, room for its policy and the styles of its first paint, and its sheet and
 * scripts at the end, where they do not take the line from the text that is to be read first.
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

/** One whole page. */
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
