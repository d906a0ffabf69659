import type { Permalinks, Retirement } from '../model/edition';
import type { LedgerFile } from './schema';
import { quoted } from './escape';
import type { Position, Tell } from './fault';
import type { YamlData } from './read-yaml';

const sections = ['articles', 'people', 'statements'] as const;
export type Section = (typeof sections)[number];

const singular: Readonly<Record<Section, string>> = {
  articles: 'article',
  people: 'person',
  statements: 'statement',
};

/** An id that the content publishes, and how to tell of it in its own file. */
export interface Published {
  readonly id: string;
  readonly position: Position;
  readonly tell: Tell;
}

type Entry = { kind: 'live' } | { kind: 'moved'; to: string; on: string } | { kind: 'withdrawn'; reason: string; on: string };
type Entries = Readonly<Record<string, Entry>>;

export interface LedgerInput {
  readonly ledger: LedgerFile;
  readonly at: YamlData['at'];
  readonly tell: Tell;
  readonly published: Readonly<Record<Section, readonly Published[]>>;
  /** Sections in which all that is published is known; of the others none can be said to resolve nowhere. */
  readonly complete: Readonly<Record<Section, boolean>>;
}

const entryOf = (entries: Entries, id: string): Entry | undefined => (Object.hasOwn(entries, id) ? entries[id] : undefined);

const checkPublished = (section: Section, entries: Entries, published: readonly Published[]): void => {
  for (const { id, position, tell } of published) {
    const entry = entryOf(entries, id);
    const what = `the ${singular[section]} ${quoted(id)}`;
    if (!entry) {
      tell(position, `${what} is not in the ledger; add “${id}: live” under “${section}” in permalinks.yaml`);
    } else if (entry.kind !== 'live') {
      tell(position, `${what} is published, but the ledger says ${entry.kind}; give it a new id or make it live again`);
    }
  }
};

/** Where a moved id ends, or the ids that run in a circle, or the one that is missing. */
const follow = (
  entries: Entries,
  start: string,
): { readonly kind: 'end'; readonly id: string; readonly entry: Entry } | { readonly kind: 'loop' | 'lost'; readonly ids: readonly string[] } => {
  const seen = new Set<string>();
  let id = start;
  for (;;) {
    if (seen.has(id)) return { kind: 'loop', ids: [...seen].slice([...seen].indexOf(id)) };
    seen.add(id);
    const entry = entryOf(entries, id);
    if (!entry) return { kind: 'lost', ids: [...seen] };
    if (entry.kind !== 'moved') return { kind: 'end', id, entry };
    id = entry.to;
  }
};

const retire = (section: Section, entries: Entries, { at, tell }: LedgerInput): Record<string, Retirement<string>> => {
  const retired: Record<string, Retirement<string>> = {};
  const toldLoops = new Set<string>();
  for (const [id, entry] of Object.entries(entries)) {
    if (entry.kind === 'withdrawn') retired[id] = entry;
    if (entry.kind !== 'moved') continue;
    const result = follow(entries, id);
    const position = at([section, id, 'moved']);
    if (result.kind === 'end') {
      const { entry: last } = result;
      retired[id] = last.kind === 'withdrawn' ? last : { kind: 'moved', to: result.id, on: entry.on };
    } else if (result.kind === 'loop') {
      const name = result.ids.toSorted()[0] ?? '';
      if (!toldLoops.has(name)) {
        const circle = [...result.ids, result.ids[0] ?? ''].join(' → ');
        tell(position, `${quoted(id)} moves in a loop: ${circle}; let one of them be live or withdrawn`);
      }
      toldLoops.add(name);
    } else if (!entryOf(entries, entry.to)) {
      const message = `${quoted(id)} is moved to ${quoted(entry.to)}, which is not under “${section}”; add it there`;
      tell(position, message);
    }
  }
  return retired;
};

/** Holds the ledger against what is published, and gives the ids that are no longer live with where they lead. */
export const checkLedger = (input: LedgerInput): Permalinks => {
  const retired: Record<Section, Record<string, Retirement<string>>> = { articles: {}, people: {}, statements: {} };
  for (const section of sections) {
    const entries: Entries = Object.fromEntries(Object.entries(input.ledger[section] ?? {}));
    const published = input.published[section];
    checkPublished(section, entries, published);
    const ids = new Set(published.map(({ id }) => id));
    for (const [id, entry] of input.complete[section] ? Object.entries(entries) : []) {
      if (entry.kind === 'live' && !ids.has(id)) {
        const message = `the ${singular[section]} ${quoted(id)} is live but resolves nowhere; mark it moved or withdrawn`;
        input.tell(input.at([section, id], 'key'), message);
      }
    }
    retired[section] = retire(section, entries, input);
  }
  // The schema has made every id one of its section's kind.
  return retired as Permalinks;
};
