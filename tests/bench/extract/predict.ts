import { gazetteer } from '../../../src/compile/gazetteer.ts';
import { findCountries } from '../../../src/extract/countries/find-countries.ts';
import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import type { Span } from '../../../src/model/place.ts';
import { readLines } from './gold.ts';
import type { PredictedMention, PredictedStatement, Prediction } from './prediction.ts';

const pair = ({ start, end }: Span): [number, number] => [start, end];

/**
 * Whether a span is in double quotation marks. The annotations do not count words in single marks or in doubled
 * apostrophes as quoted, so a statement with only such marks is indirect there.
 */
const isDouble = (text: string, { start }: Span): boolean =>
  /["“”]\s*$/.test(text.slice(Math.max(0, start - 3), start));

const statementsOf = (text: string): PredictedStatement[] =>
  findStatements(text).map(({ kind, content, quoted: all, speaker, cue, confidence }) => {
    const quoted = all.filter((one) => isDouble(text, one)).map(pair);
    return {
      kind: quoted.length === 0 ? 'indirect' : kind,
      content: content.map(pair),
      quoted,
      speaker: speaker === null ? null : [pair(speaker)],
      cue: cue.length === 0 ? null : cue.map(pair),
      confidence,
    };
  });

const mentionsOf = (text: string): PredictedMention[] =>
  findCountries(text, gazetteer.forms).map(({ start, end, code, as }) => ({ start, end, kind: as, country: code }));

/** The prediction of the engine for a text, in the form that `score.mjs` reads. */
export function predict(id: string, text: string): Prediction {
  return {
    id,
    statements: statementsOf(text),
    mentions: mentionsOf(text),
  };
}

/** `npm run -s extract:predict -- GOLD.jsonl > PREDICTED.jsonl` */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('Name a file of lines {id, text}.');
  for (const { id, text } of readLines(file)) process.stdout.write(`${JSON.stringify(predict(id, text))}\n`);
}
