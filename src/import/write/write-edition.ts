import { compile } from '../../compile/compile.ts';
import type { ContentFile } from '../../compile/edition-files.ts';
import { addedFiles } from '../additions.ts';
import { type Amendment, amendedIn } from '../amend-ledger.ts';
import type { EditionState } from '../edition-state.ts';
import type { Failure } from '../failure.ts';
import type { Prepared } from '../prepare.ts';
import type { Disk } from './disk.ts';
import { type FileChange, writeAll } from './write-all.ts';

const reasons = {
  withdrawn: 'The article was changed and no longer has it.',
  reworded: 'The article was changed.',
};

/** What an update makes of statements that the ledger has. */
const amendments = ({ withdrawn, reworded }: Prepared, on: string): readonly Amendment[] => [
  ...withdrawn.map((id): Amendment => ({ kind: 'withdrawn', id, reason: reasons.withdrawn, on })),
  ...reworded.map(({ id, rev, was }): Amendment => ({
    kind: 'reworded',
    id,
    rev,
    was: { ...was, until: on, reason: reasons.reworded },
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

/** The edition's files with others put in or put in their place. */
function merged(files: readonly ContentFile[], others: readonly ContentFile[]): ContentFile[] {
  const replaced = new Set(others.map(({ path }) => path));
  return [...files.filter(({ path }) => !replaced.has(path)), ...others];
}

/** Where a file must have changed to be written again. */
function changesTo(before: readonly ContentFile[], after: readonly ContentFile[]): FileChange[] {
  const old = new Map(before.map(({ path, bytes }) => [path, bytes]));
  return after.flatMap((file) => {
    const bytes = old.get(file.path) ?? null;
    return bytes !== null && Buffer.compare(bytes, file.bytes) === 0 ? [] : [{ ...file, before: bytes }];
  });
}

/**
 * Puts articles into an edition, with their people and ids: all of them or none. The edition's own compiler reads
 * all of it first, as it will be.
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
  return failure ? [failure] : [];
}
