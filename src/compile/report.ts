import type { Fault } from './fault.ts';

/** Faults as one text, a line for each: path, line, message. `folder` is the content folder as the editor knows it. */
export function faultReport(faults: readonly Fault[], folder: string): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const lines = faults.map(({ file, line, message }) => `${folder}/${file}:${line}: ${message}`);
  return [`The content has ${count}.`, ...lines].join('\n');
}
