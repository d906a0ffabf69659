import { gazetteer } from '../compile/gazetteer.ts';
import { extract } from '../extract/extract.ts';
import { loadEdition } from './edition-state.ts';
import { readMarkup, readPage } from './html/html-to-text.ts';
import { jsonReport } from './json-report.ts';
import { readMarkdown } from './markdown.ts';
import { prepare, withPrepared } from './prepare.ts';
import { importReport } from './report/report.ts';
import { summary } from './summary.ts';
import { writeEdition } from './write/write-edition.ts';

/** Everything that is slow to load. It is loaded only when there is a text to import, so that a refusal is fast. */
export const lazyModules = {
  extract,
  gazetteer,
  readPage,
  readMarkdown,
  readMarkup,
  loadEdition,
  prepare,
  withPrepared,
  writeEdition,
  importReport,
  summary,
  jsonReport,
};

/** The type of those modules. */
export type LazyModules = typeof lazyModules;
