import type * as v from 'valibot';
import { decodeUtf8 } from './decode.ts';
import type { Report } from './fault.ts';
import { readYaml, type YamlData } from './read-yaml.ts';
import { validate } from './validate.ts';

export interface Read<Data> {
  readonly data: Data;
  readonly at: YamlData['at'];
}

/** Reads YAML text into what a schema makes of it; null, with faults told, where it has any. */
export function readData<Schema extends v.GenericSchema>(
  text: string,
  firstLine: number,
  schema: Schema,
  tell: Report,
): Read<v.InferOutput<Schema>> | null {
  const yaml = readYaml(text, firstLine, tell);
  if (!yaml) return null;
  const data = validate(schema, yaml, tell);
  return data === null ? null : { data, at: yaml.at };
}

/** The same for a whole file. */
export function readFile<Schema extends v.GenericSchema>(
  bytes: Uint8Array,
  schema: Schema,
  tell: Report,
): Read<v.InferOutput<Schema>> | null {
  const text = decodeUtf8(bytes, tell);
  return text === null ? null : readData(text, 1, schema, tell);
}
