import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Prediction } from './prediction.ts';

/**
 * Scores predictions with `score.mjs`, which is beside the annotated articles and defines the figures. Returns its
 * output.
 *
 * @throws if the scorer fails.
 */
export function score(what: 'statements' | 'countries', gold: string, predictions: readonly Prediction[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const file = join(folder, 'predicted.jsonl');
    writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const scorer = join(dirname(gold), '..', 'score.mjs');
    return execFileSync(process.execPath, [scorer, what, gold, file], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
