import { byText } from '../model/order.ts';
import { escaped } from '../model/quote-for-message.ts';

/** A place in a content file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column?: number;
}

/** What is wrong with the content, where to put it right, and how. */
export interface Fault extends Position {
  /** From the content folder, with `/`. */
  readonly file: string;
  readonly message: string;
}

/** Reports a fault of one file. */
export type Report = (position: Position, message: string) => void;

/** A `Report` for `file` that adds to `faults`, with file names and messages escaped. */
export function reporterOf(file: string, faults: Fault[]): Report {
  return ({ line, column }, message) => {
    const fault = { file: escaped(file), line, message: escaped(message) };
    faults.push(column === undefined ? fault : { ...fault, column });
  };
}

/** Sorts faults by file, line and column: the same order on every machine. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      byText(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || byText(a.message, b.message),
  );
}
