import * as v from 'valibot';
import { quoted } from '../model/quote-for-message.ts';
import type { Report } from './fault.ts';
import type { YamlData } from './read-yaml.ts';

function found(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? 'a list' : 'a map';
}

const isKey = (key: unknown): key is PropertyKey => typeof key === 'string' || typeof key === 'number';

function label(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  const parent = path.findLast((step) => typeof step === 'string');
  return typeof last === 'number' ? `item ${last + 1} of ${quoted(String(parent))}` : quoted(String(last));
}

type Issue = v.BaseIssue<unknown>;
const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';
const isKeyFault = (issue: Issue): boolean => issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';

function messageOf(issue: Issue, path: readonly PropertyKey[]): string {
  if (isKeyFault(issue)) return issue.message;
  const isKeyOfRecord = issue.path?.at(-1)?.origin === 'key';
  const what = isKeyOfRecord ? 'the id' : `${label(path)} is`;
  return `${what} ${found(issue.input)}${isKeyOfRecord ? ' is not allowed' : ''}; ${issue.message}`;
}

/**
 * Checks data against a schema and gives what the schema makes of it; null, with every fault reported at its place, where
 * it does not fit. Removes unknown keys from the data once they are reported.
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  { value, positionOf }: YamlData,
  report: Report,
): v.InferOutput<Schema> | null {
  let good = true;
  for (;;) {
    const result = v.safeParse(schema, value);
    if (result.success) return good ? result.output : null;
    // The library reports one unknown key of each map; the others show when that one is gone.
    const unknown = result.issues.filter((issue) => isUnknownKey(issue));
    for (const issue of unknown.length > 0 ? unknown : result.issues) {
      const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
      const what = issue.path?.at(-1)?.origin ?? 'value';
      const message = messageOf(issue, path);
      report(positionOf(path, what), message);
    }
    if (unknown.length === 0) return null;
    good = false;
    for (const issue of unknown) {
      const step = issue.path?.at(-1);
      if (step?.type === 'object' && isKey(step.key)) Reflect.deleteProperty(step.input, step.key);
    }
  }
}
