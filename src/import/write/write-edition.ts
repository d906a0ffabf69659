import { compile } from '../../compile/compile.ts';
import type { ContentFile } from '../../compile/edition-files.ts';
import { addedFiles } from '../additions.ts';
import { type Amendment, amendedIn } from '../amend-ledger.ts';
import type { EditionState } from '../edition-state.ts';
import type { Failure } from '../failure.ts';
import type { Prepared } from '../prepare.ts';
import type { Disk } from './disk.ts';
import { type FileChange, writeAll } from './write-all.ts';

const rewordedBecause = 'The article was changed.';

/** The changes that an update makes to statements in the ledger. */
const amendments = ({ withdrawn, reworded }: Prepared, on: string): readonly Amendment[] => [
  ...withdrawn.map(({ statement: { id }, reason }): Amendment => ({ kind: 'withdrawn', id, reason, on })),
  ...reworded.map(({ id, rev, past }): Amendment => ({
    kind: 'reworded',
    id,
    rev,
    past: { ...past, until: on, reason: rewordedBecause },
  })),
];

const withAmended = (files: readonly ContentFile[], changes: readonly Amendment[]): readonly ContentFile[] =>
  files.map((file) =>
    file.path === 'permalinks.yaml'
      ? {
          ...file,
          bytes: new TextEncoder().encode(
            amendedIn(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes), changes),
          ),
        }
      : file,
  );

/** Files with others added or in place of those of the same path. */
function merged(files: readonly ContentFile[], others: readonly ContentFile[]): ContentFile[] {
  const replaced = new Set(others.map(({ path }) => path));
  return [...files.filter(({ path }) => !replaced.has(path)), ...others];
}

/** The files of `after` that differ from `before`. */
function changesTo(before: readonly ContentFile[], after: readonly ContentFile[]): FileChange[] {
  const old = new Map(before.map(({ path, bytes }) => [path, bytes]));
  return after.flatMap((file) => {
    const bytes = old.get(file.path) ?? null;
    return bytes !== null && Buffer.compare(bytes, file.bytes) === 0 ? [] : [{ ...file, before: bytes }];
  });
}

/**
 * Puts articles into an edition, with their people and ids: all of them or none. First the compiler must accept the
 * edition as it will be. `on` is the day of the change, `YYYY-MM-DD`.
 */
export async function writeEdition(
  { dir, files }: EditionState,
  prepared: readonly Prepared[],
  on: string,
  disk: Disk,
): Promise<readonly Failure[]> {
  const ledger = withAmended(
    files,
    prepared.flatMap((one) => amendments(one, on)),
  );
  const additions = {
    people: prepared.flatMap(({ newPeople }) => newPeople),
    articles: prepared.filter(({ isUpdate }) => !isUpdate).map(({ slug }) => slug),
    statements: prepared.flatMap(({ newStatements }) => newStatements),
  };
  const encoder = new TextEncoder();
  const articles = prepared.map(({ path, content }) => ({ path, bytes: encoder.encode(content) }));
  const after = merged(merged(ledger, addedFiles(ledger, additions)), articles);
  const compiled = compile(after);
  if (!compiled.ok) {
    return compiled.faults.map(({ file, line, message }) => ({
      file: `${dir}/${file}`,
      at: { line },
      reason: `as the import would leave it: ${message}`,
      next: 'nothing was written',
    }));
  }
  const failure = await writeAll(dir, changesTo(files, after), disk);
  return failure === null ? [] : [failure];
}
