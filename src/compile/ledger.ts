import type { Permalinks, Retirement } from '../model/edition.ts';
import type { LedgerFile } from './schema.ts';
import { quoted } from './escape.ts';
import type { Position, Tell } from './fault.ts';
import type { YamlData } from './read-yaml.ts';

type Section = 'articles' | 'people' | 'statements';

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

type Entry<Id extends string> =
  | { readonly kind: 'live' }
  | { readonly kind: 'moved'; readonly to: Id; readonly on: string }
  | { readonly kind: 'withdrawn'; readonly reason: string; readonly on: string };
type Entries<Id extends string> = Readonly<Record<string, Entry<Id>>>;

export interface LedgerInput {
  readonly ledger: LedgerFile;
  readonly at: YamlData['at'];
  readonly tell: Tell;
  readonly published: Readonly<Record<Section, readonly Published[]>>;
  /** Sections in which all that is published is known; of the others none can be said to resolve nowhere. */
  readonly complete: Readonly<Record<Section, boolean>>;
}

const entryOf = <Id extends string>(entries: Entries<Id>, id: string): Entry<Id> | undefined =>
  Object.hasOwn(entries, id) ? entries[id] : undefined;

const checkPublished = (
  section: Section,
  entries: Entries<string>,
  published: readonly Published[],
): void => {
  for (const { id, position, tell } of published) {
    const entry = entryOf(entries, id);
    const what = `the ${singular[section]} ${quoted(id)}`;
    if (!entry) {
      tell(position, `${what} is not in the ledger; add “${id}: live” under “${section}” in permalinks.yaml`);
    } else if (entry.kind !== 'live') {
      const message = `${what} is published, but the ledger says ${entry.kind}`;
      tell(position, `${message}; give it a new id or make it live again`);
    }
  }
};

const checkLive = (
  section: Section,
  entries: Entries<string>,
  { published, at, tell }: LedgerInput,
): void => {
  const ids = new Set(published[section].map(({ id }) => id));
  for (const [id, { kind }] of Object.entries(entries)) {
    if (kind !== 'live' || ids.has(id)) continue;
    const message = `the ${singular[section]} ${quoted(id)} is live but resolves nowhere`;
    tell(at([section, id], 'key'), `${message}; mark it moved or withdrawn`);
  }
};

type Ending<Id extends string> =
  | { readonly kind: 'end'; readonly id: Id; readonly entry: Exclude<Entry<Id>, { kind: 'moved' }> }
  /** The ids that lead to one another. */
  | { readonly kind: 'loop'; readonly ids: readonly string[] }
  /** An id on the way is not in the ledger. */
  | { readonly kind: 'lost' };

const follow = <Id extends string>(entries: Entries<Id>, from: string, to: Id): Ending<Id> => {
  const seen = new Set<string>([from]);
  let id = to;
  for (;;) {
    if (seen.has(id)) {
      const ids = [...seen];
      return { kind: 'loop', ids: ids.slice(ids.indexOf(id)) };
    }
    seen.add(id);
    const entry = entryOf(entries, id);
    if (!entry) return { kind: 'lost' };
    if (entry.kind !== 'moved') return { kind: 'end', id, entry };
    id = entry.to;
  }
};

/** What became of the ids of a section that are no longer live, each followed to its end. */
const retire = <Id extends string>(
  section: Section,
  entries: Entries<Id>,
  { at, tell }: LedgerInput,
): Record<string, Retirement<Id>> => {
  const retired: Record<string, Retirement<Id>> = {};
  const inLoops = new Set<string>();
  for (const [id, entry] of Object.entries(entries)) {
    if (entry.kind === 'withdrawn') retired[id] = entry;
    if (entry.kind !== 'moved') continue;
    const ending = follow(entries, id, entry.to);
    const position = at([section, id, 'moved']);
    if (ending.kind === 'end') {
      const { entry: last } = ending;
      retired[id] = last.kind === 'withdrawn' ? last : { kind: 'moved', to: ending.id, on: entry.on };
    } else if (ending.kind === 'loop') {
      const isNew = !ending.ids.some((one) => inLoops.has(one));
      for (const one of ending.ids) inLoops.add(one);
      const circle = [...ending.ids, ...ending.ids.slice(0, 1)].join(' → ');
      if (isNew)
        tell(position, `${quoted(id)} moves in a loop: ${circle}; let one of them be live or withdrawn`);
    } else if (!entryOf(entries, entry.to)) {
      const message = `${quoted(id)} is moved to ${quoted(entry.to)}, which is not under “${section}”`;
      tell(position, `${message}; add it there`);
    }
  }
  return retired;
};

/**
 * Holds the ledger against what is published, and gives the ids that are no longer live with where they
 * lead.
 */
export const checkLedger = (input: LedgerInput): Permalinks => {
  const check = <Id extends string>(
    section: Section,
    ofFile: { readonly [id: string]: Entry<Id> | undefined } | null | undefined,
  ): Record<string, Retirement<Id>> => {
    const entries: Record<string, Entry<Id>> = {};
    for (const [id, entry] of Object.entries(ofFile ?? {})) if (entry) entries[id] = entry;
    checkPublished(section, entries, input.published[section]);
    if (input.complete[section]) checkLive(section, entries, input);
    return retire(section, entries, input);
  };
  const { articles, people, statements } = input.ledger;
  return {
    articles: check('articles', articles),
    people: check('people', people),
    statements: check('statements', statements),
  };
};
