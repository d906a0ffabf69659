import { parseArgs } from 'node:util';
import { isDay } from '../model/calendar.ts';
import { isSlug, type Slug } from '../model/ids.ts';
import { canonicalLanguage } from '../model/language-tag.ts';
import { type Format, formats } from './format.ts';
import type { Metadata } from './raw-article.ts';

/** What is asked for on the command line. */
export interface Options {
  readonly help: boolean;
  readonly names: readonly string[];
  readonly as: Format | null;
  /** What is printed to standard output. */
  readonly show: 'content' | 'report' | 'json';
  readonly write: boolean;
  readonly update: boolean;
  readonly slug: Slug | null;
  /** What the command line says of the article. */
  readonly metadata: Partial<Metadata>;
  /** `YYYY-MM-DD`; null for today by the clock. */
  readonly today: string | null;
}

/** Options, or what is wrong with the arguments. */
export type Parsed =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly problem: string };

const definitions = {
  help: { type: 'boolean', short: 'h' },
  as: { type: 'string' },
  report: { type: 'boolean' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  update: { type: 'boolean' },
  slug: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
} as const;

const allowed = Object.keys(definitions)
  .map((name) => `--${name}`)
  .join(', ');

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

type Values = ReturnType<typeof read>['values'];
const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: definitions, allowPositionals: true, strict: true });

/** What is wrong with the values; `''` where nothing is. */
function problemOf({ as, slug, language, today, report, json, help }: Values, names: readonly string[]): string {
  if (help === true) return '';
  if (names.length === 0) return 'say what to import: files, folders, or - for standard input';
  if (as !== undefined && !isFormat(as)) return `--as ${as}: allowed are ${formats.join(', ')}`;
  if (slug !== undefined && !isSlug(slug))
    return `--slug ${slug}: allowed are a-z, 0-9 and single hyphens between them, 1 to 100 characters`;
  if (language !== undefined && canonicalLanguage(language) === null)
    return `--language ${language}: it must be a BCP 47 tag, such as en or pt-BR`;
  if (today !== undefined && !isDay(today)) return `--today ${today}: it must be a day of the calendar, YYYY-MM-DD`;
  return report === true && json === true ? '--report and --json both ask for standard output; say one' : '';
}

function given(values: Values): Partial<Metadata> {
  const keys = ['title', 'date', 'source', 'url', 'language'] as const;
  return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
}

/** Reads the command line's arguments, or says what is wrong with them and what is allowed. */
export function parseOptions(args: readonly string[]): Parsed {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${(message.split('. ')[0] ?? message).replace(/\.$/, '')}; allowed are ${allowed}` };
  }
  const { values, positionals: names } = parsed;
  const problem = problemOf(values, names);
  if (problem !== '') return { ok: false, problem };
  const { as, slug } = values;
  return {
    ok: true,
    options: {
      help: values.help === true,
      names,
      as: as !== undefined && isFormat(as) ? as : null,
      show: values.json === true ? 'json' : values.report === true ? 'report' : 'content',
      write: values.write === true,
      update: values.update === true,
      slug: slug !== undefined && isSlug(slug) ? slug : null,
      metadata: given(values),
      today: values.today ?? null,
    },
  };
}
