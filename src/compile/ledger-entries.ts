import type { PastWording } from '../model/catalogue.ts';
import type { Retirement } from '../model/edition.ts';
import type { Rev } from '../model/ids.ts';
import type { Position, Report } from './fault.ts';
import type { YamlData } from './read-yaml.ts';
import type { LedgerFile } from './schema.ts';

/** A section of the ledger. */
export type Section = 'articles' | 'people' | 'statements';

/** What messages call one entry of a section. */
export const singular: Readonly<Record<Section, string>> = {
  articles: 'article',
  people: 'person',
  statements: 'statement',
};

/** An id that the content publishes, where it does, and how to report a fault there. */
export interface Published {
  readonly id: string;
  readonly position: Position;
  readonly report: Report;
}

/** The wording of a statement that is published according to the ledger, and earlier ones, oldest first. */
export interface LedgerWording {
  readonly rev: Rev;
  readonly was: readonly PastWording[];
}

/** What the ledger says about an id: live, or what became of it. `wording` is null for all but statements. */
export type Entry<Id extends string> =
  | { readonly kind: 'live'; readonly wording: LedgerWording | null }
  | Retirement<Id>;
/** A section's entries by id. */
export type LedgerEntries<Id extends string> = Readonly<Record<string, Entry<Id>>>;

/** The ledger, and what it is checked against. */
export interface LedgerInput {
  readonly ledger: LedgerFile;
  readonly positionOf: YamlData['positionOf'];
  readonly report: Report;
  readonly published: Readonly<Record<Section, readonly Published[]>>;
  /** Revisions of the published statements whose files have no faults, by id. */
  readonly revs: ReadonlyMap<string, Rev>;
  /** Sections in which all published ids are known. In the others, a live id may belong to what could not be read. */
  readonly complete: Readonly<Record<Section, boolean>>;
}

/** The entry of an id, whatever the id is. */
export function entryOf<Id extends string>(entries: LedgerEntries<Id>, id: string): Entry<Id> | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
