import { readFileSync } from 'node:fs';

/** The common fields of all annotated files. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** The lines of a JSONL file. */
export function readLines<Kind extends Line = Line>(file: string): Kind[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Kind);
}
