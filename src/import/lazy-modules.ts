import { countryForms } from '../compile/countries.ts';
import { extract } from '../extract/extract.ts';
import { loadEdition } from './edition-state.ts';
import { readMarkup, readPage } from './html/html-to-text.ts';
import { jsonReport } from './json-report.ts';
import { readMarkdown } from './markdown.ts';
import { prepare, withPrepared } from './prepare.ts';
import { importReport } from './report/report.ts';
import { summary } from './summary.ts';
import { writeEdition } from './write/write-edition.ts';

/** All that is slow to load, in one place: it is asked for only when there is a text, which a refusal never has. */
export const lazyModules = {
  extract,
  countries: countryForms,
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

export type LazyModules = typeof lazyModules;
