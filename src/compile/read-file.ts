import type * as v from 'valibot';
import { decodeUtf8 } from './decode.ts';
import type { Report } from './fault.ts';
import { readYaml, type YamlData } from './read-yaml.ts';
import { validate } from './validate.ts';

/** What a file says, and where. */
export interface Read<Data> {
  readonly data: Data;
  readonly positionOf: YamlData['positionOf'];
}

/** Reads YAML text into what a schema makes of it; null, with its faults reported, where it has any. */
export function readData<Schema extends v.GenericSchema>(
  text: string,
  firstLine: number,
  schema: Schema,
  report: Report,
): Read<v.InferOutput<Schema>> | null {
  const yaml = readYaml(text, firstLine, report);
  if (yaml === null) return null;
  const data = validate(schema, yaml, report);
  return data === null ? null : { data, positionOf: yaml.positionOf };
}

/** The same for a whole file. */
export function readFile<Schema extends v.GenericSchema>(
  bytes: Uint8Array,
  schema: Schema,
  report: Report,
): Read<v.InferOutput<Schema>> | null {
  const text = decodeUtf8(bytes, report);
  return text === null ? null : readData(text, 1, schema, report);
}
