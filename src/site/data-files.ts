import type { Article } from '../model/article.ts';
import type { Attributions, Catalogue, StatementIndex } from '../model/catalogue.ts';
import type { CountryDetail, PersonDetail, StatementDetail } from '../model/details.ts';
import type { Permalinks } from '../model/edition.ts';
import {
  type CountryCode,
  isCountryCode,
  isPersonId,
  isSlug,
  isStatementId,
  type PersonId,
  type Slug,
  type StatementId,
} from '../model/ids.ts';
import type { ThirdPartyWork } from '../model/third-party-work.ts';
import type { Unavailable } from '../model/unavailable.ts';
import { fillPattern, type Pattern } from './pattern.ts';

/**
 * The path of a data file from a site's base: `data/articles/a-day.json`. `Data` is what the file holds as JSON; only
 * types know it.
 */
export type DataFile<Data> = string & { readonly holds?: Data };

/** What a data file belongs to: the lists, one article, statement, person or country, or the app itself. */
export type DataOwner = 'lists' | Unavailable['what'] | 'app';

/** A kind of data file. */
export interface DataFileKind<Id extends readonly string[] = never, Data = unknown> {
  readonly belongsTo: DataOwner;
  /** The path of its files, from a site's base; `:id` stands for the id of what a file belongs to. */
  readonly pattern: string;
  /** Whether a text has the form of such an id; only the empty text has, where the kind is a single file. */
  readonly isId: (text: string) => boolean;
  /** The file; of the thing with this id, where there is one for each. */
  readonly at: (...id: Id) => DataFile<Data>;
}

function single<Data>(belongsTo: 'lists' | 'app', path: string): DataFileKind<readonly [], Data> {
  return { belongsTo, pattern: path, isId: (text) => text === '', at: () => path };
}

function each<Id extends string, Data>(
  belongsTo: Unavailable['what'],
  pattern: Pattern,
  isId: (text: string) => text is Id,
): DataFileKind<readonly [Id], Data> {
  return { belongsTo, pattern, isId, at: (id) => fillPattern(pattern, id) };
}

/**
 * Every data file of a site: the one table from which the build, the browser, the offline worker and the documentation
 * (README.md beside this) know where a file stands, what it holds, and what it belongs to.
 */
export const dataFiles = {
  catalogue: single<Catalogue>('lists', 'data/catalogue.json'),
  statements: single<StatementIndex>('lists', 'data/statements.json'),
  attributions: single<Attributions>('lists', 'data/attributions.json'),
  permalinks: single<Permalinks>('lists', 'data/permalinks.json'),
  article: each<Slug, Article>('article', 'data/articles/:id.json', isSlug),
  statement: each<StatementId, StatementDetail>('statement', 'data/statements/:id.json', isStatementId),
  person: each<PersonId, PersonDetail>('person', 'data/people/:id.json', isPersonId),
  country: each<CountryCode, CountryDetail>('country', 'data/countries/:id.json', isCountryCode),
  licences: single<readonly ThirdPartyWork[]>('app', 'licences.json'),
};

/** Where the licences of the works of others stand in full, from a site's base; `dataFiles.licences` lists them. */
export const licencesText = 'licences.txt';
