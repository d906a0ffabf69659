import type { PastWording } from '../model/catalogue.ts';
import type { Retirement } from '../model/edition.ts';
import type { Rev } from '../model/ids.ts';
import type { Position, Report } from './fault.ts';
import type { YamlData } from './read-yaml.ts';
import type { LedgerFile } from './schema.ts';

export type Section = 'articles' | 'people' | 'statements';

/** What one of a section is called in messages. */
export const singular: Readonly<Record<Section, string>> = {
  articles: 'article',
  people: 'person',
  statements: 'statement',
};

/** An id that the content publishes, and how to tell of it in its own file. */
export interface Published {
  readonly id: string;
  readonly position: Position;
  readonly tell: Report;
}

/** The wording of a statement that the ledger holds to be published, and those that were. */
export interface LedgerWording {
  readonly rev: Rev;
  readonly was: readonly PastWording[];
}

/** What the ledger says of an id. */
export type Entry<Id extends string> =
  | { readonly kind: 'live'; readonly wording: LedgerWording | null }
  | Retirement<Id>;
export type LedgerEntries<Id extends string> = Readonly<Record<string, Entry<Id>>>;

export interface LedgerInput {
  readonly ledger: LedgerFile;
  readonly at: YamlData['at'];
  readonly tell: Report;
  readonly published: Readonly<Record<Section, readonly Published[]>>;
  /** The wordings of the published statements, as far as their files have no faults. */
  readonly revs: ReadonlyMap<string, Rev>;
  /** Sections in which all that is published is known; of the others none can be said to resolve nowhere. */
  readonly complete: Readonly<Record<Section, boolean>>;
}

export function entryOf<Id extends string>(entries: LedgerEntries<Id>, id: string): Entry<Id> | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
