import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { SiteName } from '../journeys/support/sites';
import { builtFiles } from './built-files';

/** What a built page's markup says, before any script. */
export interface BuiltPage {
  readonly file: string;
  readonly language: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly headings: number;
  readonly ids: readonly string[];
  /** Where its links, scripts, images and sheets lead, as written. */
  readonly links: readonly string[];
  readonly document: Document;
}

function readPage(file: string, html: string): BuiltPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => Array.from(document.querySelectorAll(selector));
  return {
    file,
    language: document.documentElement.lang,
    titles: all('head title').map(({ textContent }) => textContent ?? ''),
    descriptions: all('head meta[name="description"]').map((one) => one.getAttribute('content') ?? ''),
    headings: all('h1').length,
    ids: all('[id]').map(({ id }) => id),
    links: all('[href], [src]').map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''),
    document,
  };
}

export interface BuiltSite {
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

/** All that was built for a site, its pages read. Needs an environment with a DOM. */
export async function builtSite(name: SiteName): Promise<BuiltSite> {
  const { outDir } = inject('sites')[name];
  const files = await builtFiles(outDir);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => readPage(file, await readFile(join(outDir, file), 'utf8'))),
  );
  return { files: new Set(files), pages };
}
