import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { PastWording } from '../model/catalogue.ts';
import type { Rev } from '../model/ids.ts';

/** A change of a published statement's entry in the ledger. */
export type Amendment =
  | { readonly kind: 'withdrawn'; readonly id: string; readonly reason: string; readonly on: string }
  | { readonly kind: 'reworded'; readonly id: string; readonly rev: Rev; readonly past: PastWording };

/** A value as YAML in braces, on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => flow(one)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    // Ids, hashes and dates need no quotation marks in YAML.
    return /^[a-z\d][a-z\d-]*$/.test(text) ? text : JSON.stringify(text);
  }
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${flow(part)}`)
    .join(', ')} }`;
}

const pastYaml = ({ rev, kind, words: [first, ...more], until, reason }: PastWording) => ({
  rev,
  kind,
  words: more.length === 0 ? first : [first, ...more],
  until,
  reason,
});

/** The ledger's entry after an amendment; `before` is what its `was` had. */
export function entryAfter(amendment: Amendment, before: readonly unknown[]): string {
  return amendment.kind === 'withdrawn'
    ? flow({ withdrawn: amendment.reason, on: amendment.on })
    : flow({ live: amendment.rev, was: [...before, pastYaml(amendment.past)] });
}

function wasOf(entry: unknown): readonly unknown[] {
  const was: unknown = typeof entry === 'object' && entry !== null && 'was' in entry ? entry.was : [];
  return Array.isArray(was) ? was : [];
}

/** permalinks.yaml with statements amended: only the values of their entries change. */
export function amendedIn(text: string, amendments: readonly Amendment[]): string {
  if (amendments.length === 0) return text;
  const wanted = new Map(amendments.map((amendment) => [amendment.id, amendment]));
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  const section: unknown = document.get('statements', true);
  if (!isMap(section)) return text;
  const changes = section.items.flatMap(({ key, value }) => {
    const amendment = isScalar(key) ? wanted.get(String(key.value)) : undefined;
    if (amendment === undefined || !isNode(value) || !value.range) return [];
    const [start, end] = value.range;
    // The range of a block's value includes its line feed.
    const length = text.slice(start, end).trimEnd().length;
    return [{ start, end: start + length, entry: entryAfter(amendment, wasOf(value.toJS(document))) }];
  });
  return changes.reduceRight((after, { start, end, entry }) => after.slice(0, start) + entry + after.slice(end), text);
}
