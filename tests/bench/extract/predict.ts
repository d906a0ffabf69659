import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import type { Span } from '../../../src/model/place.ts';
import { readLines } from './gold.ts';

const pair = ({ start, end }: Span): [number, number] => [start, end];

/** One line of predictions, in the form that `score.mjs` reads. */
export function predict(id: string, text: string): string {
  const statements = findStatements(text).map(({ kind, content, quoted, speaker, cue, confidence }) => ({
    kind,
    content: content.map(pair),
    quoted: quoted.map(pair),
    speaker: speaker === null ? null : [pair(speaker)],
    cue: cue.length === 0 ? null : cue.map(pair),
    confidence,
  }));
  return JSON.stringify({ id, statements, mentions: [] });
}

/** `npm run -s extract:predict -- GOLD.jsonl > PREDICTED.jsonl` */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('Name a file of lines {id, text}.');
  for (const { id, text } of readLines(file)) process.stdout.write(`${predict(id, text)}\n`);
}
