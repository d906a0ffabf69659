import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import { dataOfPage, isDataOfLists } from '../site/data-file-at.ts';
import { pageFile } from '../site/page-file.ts';
import { paths } from '../site/paths.ts';
import type { Advance } from '../terminal/progress.ts';
import { checkMarkup } from './check-markup.ts';
import { documentOf, documentTemplate, inlineScripts, type Preload } from './document.ts';
import { criticalCss } from './critical-css.ts';
import type { Inline } from './headers.ts';
import type { ClassesOfPage } from './page-classes.ts';
import { dataFileReader } from './read-data.ts';
import { redirectsFile } from './redirects-file.ts';

type Prerender = typeof import('./prerender.tsx');

/** What writing the pages has come to. */
export interface PagesWritten {
  /** The number of pages. */
  readonly count: number;
  /** The inline scripts and styles of all pages. */
  readonly inline: Inline;
}

/** What pages are written with. */
export interface PagesToWrite {
  /** The classes that a page may have, by its module. */
  readonly classes: ReadonlyMap<string, ClassesOfPage>;
  /** Markup that every page has in its head. */
  readonly links?: string;
  /** Leaves out the pages of single articles and statements. */
  readonly draft?: boolean;
  /** Hears how many pages are written. */
  readonly advance?: Advance;
}

/** Whether a page is of one article or statement, of which a large edition has thousands. */
function isOfMany(address: string): boolean {
  const owner = dataOfPage(address)?.belongsTo;
  return owner === 'article' || owner === 'statement';
}

/** Writes every page of a site beside the scripts and data that the build has put into `outDir`. */
export async function writePages(
  outDir: string,
  base: string,
  app: Prerender,
  { classes, links = '', draft = false, advance = () => {} }: PagesToWrite,
): Promise<PagesWritten> {
  const text = (file: string) => readFile(join(outDir, file), 'utf8');
  const manifest: Manifest = JSON.parse(await text('.vite/manifest.json'));
  const styles = Object.values(manifest).find(({ file }) => file.endsWith('.css'));
  if (styles === undefined) throw new Error('the build made no style sheet');
  const css = await text(styles.file);
  const sheets = new Map(
    [...classes].map(([module, those]) => [module, { sheet: criticalCss(css, those), classes: those }]),
  );
  const template = documentTemplate(await text('index.html')).replace('<!--head-->', () => `${links}<!--head-->`);

  const cache = new Map<string, Promise<unknown>>();
  const read = (path: string, keep: boolean): Promise<unknown> => {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const reading = text(path).then(
      (json): unknown => JSON.parse(json),
      // The app's own class, since the app recognises it by that.
      () => Promise.reject(new app.DataError(path, 404)),
    );
    if (keep) cache.set(path, reading);
    return reading;
  };
  // The files that every list reads are parsed once; the others belong to one page each.
  const readData = (path: string) => read(path, isDataOfLists(path));

  const modulesOf = (entry: string): readonly string[] => {
    const chunk = manifest[entry];
    if (chunk === undefined) throw new Error(`the build has no chunk for ${entry}`);
    return [chunk.file, ...(chunk.imports ?? []).filter((name) => manifest[name]?.isEntry !== true).flatMap(modulesOf)];
  };

  const render = app.renderer(base, readData);
  const write = async (address: string, file: string, state: boolean) => {
    const page = await render(address);
    const kind = sheets.get(page.modules.at(-1) ?? '');
    if (kind === undefined) throw new Error(`${address} is a page of no kind`);
    checkMarkup(address, page.head + page.body, kind.classes);
    const modules = [...new Set(page.modules.flatMap(modulesOf))];
    const html = documentOf(template, {
      language: app.language,
      siteName: app.siteName,
      head: page.head,
      sheet: kind.sheet,
      body: page.body,
      state: state ? page.state : null,
      linked: page.linked,
      preloads: [
        ...page.fetched.map((path): Preload => ({ kind: 'data', href: `${base}${path}` })),
        ...modules.map((path): Preload => ({ kind: 'module', href: `${base}${path}` })),
      ],
    });
    const path = join(outDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
  };

  const readDataFile = dataFileReader(readData);
  const all = (await app.addresses(readDataFile)).filter((address) => !draft || !isOfMany(address));
  for (const [index, address] of all.entries()) {
    await write(address, pageFile(address), true);
    advance(index + 1, all.length);
  }
  // Served for any address that has no page: it says so by itself, and the app then starts from the address.
  await write('/404', '404.html', false);
  // The worker answers with it, without a connection, for any page that it has not.
  await write(paths.offline(), pageFile(paths.offline()), false);
  const moved = await app.redirects(readDataFile, base);
  if (moved.length > 0) await writeFile(join(outDir, '_redirects'), redirectsFile(moved));
  return {
    count: all.length,
    inline: { scripts: inlineScripts(template), styles: [...sheets.values()].map(({ sheet }) => sheet) },
  };
}
