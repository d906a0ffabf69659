import type { Position } from '../compile/fault.ts';
import { escaped } from '../model/quote-for-message.ts';

/** Why an input gave no article, where in it, and what to do about it. */
export interface Failure {
  /** As the editor named the input, or `standard input`. */
  readonly file: string;
  /** Null where it is about the whole file. */
  readonly at: Position | null;
  readonly reason: string;
  /** What to do next, in the imperative; `''` where the reason says it. */
  readonly next: string;
}

/** A value, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** The outcome of what went well. */
export function ok<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of what did not: `reason; next`. */
export function err(
  file: string,
  reason: string,
  next: string,
  at: Position | null = null,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { file, at, reason, next } };
}

/** “notes/a.txt:3:7: the reason; what to do”, with unseen characters written out. */
export function failureLine({ file, at, reason, next }: Failure): string {
  const place = at === null ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
  return escaped(`${file}${place}: ${reason}${next === '' ? '' : `; ${next}`}`);
}

/** The reason of a system error, in plain words where it is a common one. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return plain[code] ?? (error instanceof Error ? error.message : String(error));
}

const plain: Readonly<Record<string, string>> = {
  EACCES: 'it may not be opened (no permission)',
  EPERM: 'it may not be opened (not permitted)',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EPIPE: 'nobody reads what it prints any more',
  EIO: 'the disk could not be read or written',
};
