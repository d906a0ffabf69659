import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import type { Span } from '../../../src/model/place.ts';
import { readLines } from './gold.ts';

const pair = ({ start, end }: Span): [number, number] => [start, end];

/**
 * The gold knows only double quotation marks: words in single ones, or in doubled apostrophes (as some newspapers'
 * archives print them), are not quoted there, and a statement without other marks is indirect.
 */
const isDouble = (text: string, { start }: Span): boolean => /["“”]\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** One line of predictions, in the form that `score.mjs` reads. */
export function predict(id: string, text: string): string {
  const statements = findStatements(text).map(({ kind, content, quoted: all, speaker, cue, confidence }) => {
    const quoted = all.filter((run) => isDouble(text, run));
    return {
    kind: quoted.length === 0 ? 'indirect' : kind,
    content: content.map(pair),
    quoted: quoted.map(pair),
    speaker: speaker === null ? null : [pair(speaker)],
    cue: cue.length === 0 ? null : cue.map(pair),
    confidence,
  };
  });
  return JSON.stringify({ id, statements, mentions: [] });
}

/** `npm run -s extract:predict -- GOLD.jsonl > PREDICTED.jsonl` */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('Name a file of lines {id, text}.');
  for (const { id, text } of readLines(file)) process.stdout.write(`${predict(id, text)}\n`);
}
