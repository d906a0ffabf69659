import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import type { Catalogue } from '../../src/model/catalogue';
import { dataFiles } from '../../src/site/data-files';
import { paths } from '../../src/site/paths';
import { buildSite } from '../journeys/support/build-site';
import { findBrowser } from '../journeys/support/find-browser';
import { audit } from './audit';
import { isEnough, medianScores, type Scores, table } from './scores';

/** An odd number: the middle one counts. */
const runs = 3;

/** A port of this machine that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** One page of each kind that readers come to. */
async function pagesOf(outDir: string): Promise<readonly string[]> {
  const { articles } = JSON.parse(await readFile(join(outDir, dataFiles.catalogue.at()), 'utf8')) as Catalogue;
  const article = articles.find(({ leadStatement }) => leadStatement !== null);
  if (article?.leadStatement === null || article === undefined)
    throw new Error('the edition has no article with a statement');
  return [paths.articles(), paths.article(article.slug), paths.quotes(), paths.statement(article.leadStatement.id)];
}

/**
 * Builds the site for an address of this machine, serves it there as `npm start` does, and prints what Lighthouse says of
 * its pages. Whether that is enough of each.
 */
export async function run(): Promise<boolean> {
  const outDir = await mkdtemp(join(tmpdir(), 'verbatim-lighthouse-'));
  const port = await freePort();
  const listening = await freePort();
  await buildSite({ outDir, env: { SITE_URL: `http://127.0.0.1:${port}/` } });
  const server = await preview({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
  const { args, ...found } = await findBrowser();
  const browser = await chromium.launch({ ...found, args: [...args, `--remote-debugging-port=${listening}`] });
  const pages = new Map<string, Scores>();
  const faults = new Set<string>();
  try {
    for (const page of await pagesOf(outDir)) {
      const audits = [];
      for (let i = 0; i < runs; i++) audits.push(await audit(`http://127.0.0.1:${port}${page}`, listening));
      pages.set(page, medianScores(audits.map(({ scores }) => scores)));
      for (const fault of audits.flatMap((one) => one.faults)) faults.add(`${page}  ${fault}`);
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
  process.stdout.write(`${table(pages)}\n`);
  const enough = [...pages.values()].every(isEnough);
  if (!enough) process.stdout.write(`\nWhat takes from it:\n${[...faults].join('\n')}\n`);
  return enough;
}
