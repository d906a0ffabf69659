/** What one page brings to the document. */
export interface RenderedPage {
  /** BCP 47; of the edition's own words. */
  readonly language: string;
  /** Title, description and other tags that React hoists. */
  readonly head: string;
  readonly body: string;
  /** The data that the page shows, as JSON; `null` where the app is to start from nothing. */
  readonly state: string | null;
  /** Files that the page needs and its own address does not tell. */
  readonly preloads: readonly Preload[];
}

export type Preload =
  | { readonly kind: 'module' | 'data' | 'font'; readonly href: string };

/** JSON that cannot end the script element that it stands in. */
export const inScript = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const preloadTag = ({ kind, href }: Preload): string =>
  kind === 'module'
    ? `<link rel="modulepreload" crossorigin href="${href}">`
    : `<link rel="preload" as="fetch" crossorigin href="${href}">`;

/**
 * The built index.html as every page is made from it: its sheet written into it, and its scripts at the end, where
 * they do not take the line from the text that is to be read first.
 */
export function documentTemplate(html: string, css: string): string {
  const link = /[ \t]*<link rel="stylesheet"[^>]*>\n?/;
  if (!link.test(html)) throw new Error('the built index.html links no style sheet');
  const scripts = /[ \t]*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>\n?/g;
  const moved = html.match(scripts)?.join('') ?? '';
  return html
    .replace(link, () => `    <style>${css.trim()}</style>\n`)
    .replace(scripts, '')
    .replace('<!--state-->', () => `<!--state-->\n    <!--preloads-->\n${moved.trimEnd()}`);
}

/** One whole page. */
export function documentOf(template: string, { language, head, body, state, preloads }: RenderedPage): string {
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--preloads-->', () => preloads.map(preloadTag).join(''))
    .replace('<!--page-->', () => body)
    .replace('<!--state-->', () =>
      state === null ? '' : `<script type="application/json" id="page-state">${inScript(state)}</script>`,
    );
}
