import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { past, pastRevs, retired } from '../../edition/ledger.ts';
import { showcaseSlugs, showcaseStatements } from '../../edition/showcase.ts';
import { addresses } from '../../../src/publish/addresses.ts';
import { article } from './open.ts';
import type { SiteName } from './sites.ts';

/** Every address that a built site has a page for. */
export function everyAddress(site: SiteName): Promise<readonly string[]> {
  return addresses(async (path) => JSON.parse(await readFile(join(inject('sites')[site].outDir, path), 'utf8')));
}

/** Each kind of page once, in the real edition; the last is an address of no page. */
export const routesOfReal = [
  '/',
  article,
  '/quotes',
  '/quotes/j5r6pd',
  '/quotes/m4k8tz',
  '/people',
  '/people/andrei-belousov',
  '/people/dong-jun',
  '/countries',
  '/countries/ru',
  '/countries/jp',
  '/about',
  '/offline',
  '/no/such/page',
] as const;

/** What the real edition has not: nested marks, several speakers, other scripts, retired addresses, past wordings. */
export const routesOfSmall = [
  `/articles/${showcaseSlugs.pier}`,
  `/articles/${showcaseSlugs.boats}`,
  `/articles/${showcaseSlugs.note}`,
  `/quotes/${showcaseStatements.overTwoParagraphs}`,
  `/quotes/${showcaseStatements.rightToLeft}`,
  '/people/maria-da-anunciacao-covelinhas',
  `/articles/${retired.articles.moved}`,
  `/articles/${retired.articles.withdrawn}`,
  `/quotes/${retired.statements.withdrawn}`,
  `/people/${retired.people.moved}`,
  `/quotes/${retired.statements.split}`,
  `/quotes/${past.id}?rev=${pastRevs[0]}`,
] as const;
