import type { Fault } from './fault.ts';

/** Faults as one text to read: a line for each, with the path that the editor knows and the line. */
export function faultReport(faults: readonly Fault[], folder: string): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const lines = faults.map(({ file, line, message }) => `${folder}/${file}:${line}: ${message}`);
  return [`The content has ${count}.`, ...lines].join('\n');
}
