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

function preloadTag({ kind, href }: Preload): string {
  switch (kind) {
    case 'module':
      return `<link rel="modulepreload" crossorigin href="${href}">`;
    case 'data':
      return `<link rel="preload" as="fetch" crossorigin href="${href}">`;
    case 'font':
      return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;
  }
}

/** The built index.html with its sheet written into it: what every page is made from. */
export function documentTemplate(html: string, css: string): string {
  const link = /[ \t]*<link rel="stylesheet"[^>]*>\n?/;
  if (!link.test(html)) throw new Error('the built index.html links no style sheet');
  return html.replace(link, () => `    <style>${css.trim()}</style>\n`);
}

/** One whole page. */
export function documentOf(template: string, { language, head, body, state, preloads }: RenderedPage): string {
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace('<!--head-->', () => `${head}${preloads.map(preloadTag).join('')}`)
    .replace('<!--page-->', () => body)
    .replace('<!--state-->', () =>
      state === null ? '' : `<script type="application/json" id="page-state">${inScript(state)}</script>`,
    );
}
