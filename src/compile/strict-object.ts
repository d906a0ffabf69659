import * as v from 'valibot';
import { joinedWithAnd, quoted } from '../model/quote-for-message.ts';

/** How many letters must be changed, added or removed to turn one short word into another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function nearest(word: string, allowed: readonly string[]): string {
  if (word.length > 40) return '';
  const near = allowed.find((key) => distance(word, key) <= 2);
  return near === undefined ? '' : ` (did you mean ${quoted(near)}?)`;
}

/** What is wrong with the keys of a map. */
function keyFault(entries: v.ObjectEntries, issue: v.StrictObjectIssue): string {
  const allowed = Object.keys(entries);
  const key = String(issue.path?.at(-1)?.key);
  if (issue.expected === 'never') {
    return `unknown key ${quoted(key)}${nearest(key, allowed)}; allowed: ${allowed.join(', ')}`;
  }
  const needed = allowed.filter((name) => {
    const type = entries[name]?.type;
    return type !== 'optional' && type !== 'exact_optional';
  });
  return `${quoted(key)} is missing; needed here: ${joinedWithAnd(needed)}`;
}

const isMap = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The schema of a map with these keys and no others. */
export function strictObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>(isMap, `it must be keys with values: ${Object.keys(entries).join(', ')}`),
    v.strictObject(entries, (issue) => keyFault(entries, issue)),
  );
}

/** The schema of a map whose keys are ids and whose values are of one kind. */
export function idRecord<Key extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) {
  return v.pipe(v.custom<object>(isMap, 'it must be ids with values'), v.record(key, value));
}
