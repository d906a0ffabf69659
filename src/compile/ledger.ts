import type { PastWording } from '../model/catalogue.ts';
import type { Permalinks, Retirement } from '../model/edition.ts';
import { quoted } from '../model/quote-for-message.ts';
import { type LedgerEntries, type Entry, entryOf, type LedgerInput, type Section, singular } from './ledger-entries.ts';
import { retirements } from './retirements.ts';
import { checkWordings, liveLine } from './wordings.ts';

/** The line to add for an id that has none; null where that takes a wording and its file has other faults. */
function missingLine(section: Section, id: string, { revs }: LedgerInput): string | null {
  if (section !== 'statements') return `${id}: live`;
  const rev = revs.get(id);
  return rev === undefined ? null : liveLine(id, rev);
}

function checkPublished(section: Section, entries: LedgerEntries<string>, input: LedgerInput): void {
  for (const { id, position, report } of input.published[section]) {
    const entry = entryOf(entries, id);
    const what = `the ${singular[section]} ${quoted(id)}`;
    if (entry === undefined) {
      const line = missingLine(section, id, input);
      const add =
        line === null
          ? 'what to add is told here when nothing else in this file is wrong'
          : `add “${line}” under “${section}” in permalinks.yaml`;
      report(position, `${what} is not in the ledger; ${add}`);
    } else if (entry.kind !== 'live') {
      const message = `${what} is published, but the ledger says ${entry.kind}`;
      report(position, `${message}; give it a new id or make it live again`);
    }
  }
}

function checkLive(
  section: Section,
  entries: LedgerEntries<string>,
  { published, positionOf, report }: LedgerInput,
): void {
  const ids = new Set(published[section].map(({ id }) => id));
  for (const [id, { kind }] of Object.entries(entries)) {
    if (kind !== 'live' || ids.has(id)) continue;
    const message = `the ${singular[section]} ${quoted(id)} is live but resolves nowhere`;
    report(positionOf([section, id], 'key'), `${message}; mark it moved, split or withdrawn`);
  }
}

/** What the ledger adds to an edition. */
export interface CheckedLedger {
  /** The ids that are no longer live, and where they lead. */
  readonly permalinks: Permalinks;
  /** By statement, oldest first; only of statements that have any. */
  readonly pastWordings: ReadonlyMap<string, readonly PastWording[]>;
}

function entriesOf<Id extends string>(
  section: { readonly [id: string]: Entry<Id> | undefined } | null | undefined,
): Record<string, Entry<Id>> {
  const entries: Record<string, Entry<Id>> = {};
  for (const [id, entry] of Object.entries(section ?? {})) if (entry !== undefined) entries[id] = entry;
  return entries;
}

/** Checks the ledger against what is published, both ways, and reports every difference. */
export function checkLedger(input: LedgerInput): CheckedLedger {
  const check = <Id extends string>(section: Section, entries: LedgerEntries<Id>): Record<string, Retirement<Id>> => {
    checkPublished(section, entries, input);
    if (input.complete[section]) checkLive(section, entries, input);
    return retirements(section, entries, input);
  };
  const statements = entriesOf(input.ledger.statements);
  return {
    permalinks: {
      articles: check('articles', entriesOf(input.ledger.articles)),
      people: check('people', entriesOf(input.ledger.people)),
      statements: check('statements', statements),
    },
    pastWordings: checkWordings(statements, input),
  };
}
