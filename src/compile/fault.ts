import { compareText } from './compare-text.ts';
import { escaped } from '../model/quote-for-message.ts';

/** A place in a content file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column?: number;
}

/** What is wrong with the content, where it is put right, and how. */
export interface Fault extends Position {
  /** From the content folder, with `/`. */
  readonly file: string;
  readonly message: string;
}

/** Notes one fault of one file. */
export type Report = (position: Position, message: string) => void;

/** A `Tell` for `file` that adds to `faults`; nothing reaches a message unescaped. */
export function reporterOf(file: string, faults: Fault[]): Report {
  return ({ line, column }, message) => {
    const fault = { file: escaped(file), line, message: escaped(message) };
    faults.push(column === undefined ? fault : { ...fault, column });
  };
}

/** In the order of files, lines and columns; the same on every machine. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.message, b.message),
  );
}
