import { compile } from '../compile/compile.ts';
import type { ContentFile } from '../compile/edition-files.ts';
import { type Fault, reporterOf } from '../compile/fault.ts';
import { peopleOf } from '../compile/people.ts';
import { slugOfFile } from '../compile/read-article.ts';
import { readFile } from '../compile/read-file.ts';
import { readFolder } from '../compile/read-folder.ts';
import { ledgerFile, peopleFile } from '../compile/schema.ts';
import type { Person } from '../model/edition.ts';
import { type Failure, systemReason } from './failure.ts';

/** An edition before something is imported into it. */
export interface EditionState {
  /** The content folder, as the editor names it. */
  readonly dir: string;
  readonly files: readonly ContentFile[];
  readonly people: readonly Person[];
  /** Every id in the ledger, live or not. */
  readonly ids: {
    readonly articles: ReadonlySet<string>;
    readonly people: ReadonlySet<string>;
    readonly statements: ReadonlySet<string>;
  };
  /** The file of each article, from the content folder, by slug. */
  readonly articles: ReadonlyMap<string, string>;
}

/** An edition, or why it cannot be imported into. */
export type LoadedEdition =
  | { readonly ok: true; readonly state: EditionState }
  | { readonly ok: false; readonly failures: readonly Failure[] };

const failureOf =
  (dir: string) =>
  ({ file, line, column, message }: Fault): Failure => ({
    file: `${dir}/${file}`,
    at: column === undefined ? { line } : { line, column },
    reason: message,
    next: '',
  });

const idsOf = (section: object | null | undefined): ReadonlySet<string> => new Set(Object.keys(section ?? {}));

/** An edition as its files describe it, or every fault of its people and its ledger. */
function stateOf(dir: string, files: readonly ContentFile[]): LoadedEdition {
  const faults: Fault[] = [];
  const file = (name: string): ContentFile | undefined => files.find(({ path }) => path === name);
  const [people, ledger] = [file('people.yaml'), file('permalinks.yaml')];
  const reportPeople = reporterOf('people.yaml', faults);
  const readPeople = people === undefined ? null : readFile(people.bytes, peopleFile, reportPeople);
  const reportLedger = reporterOf('permalinks.yaml', faults);
  const readLedger = ledger === undefined ? null : readFile(ledger.bytes, ledgerFile, reportLedger);
  const everybody = readPeople === null ? [] : peopleOf(readPeople, reportPeople);
  if (faults.length > 0) return { ok: false, failures: faults.map(failureOf(dir)) };
  const articles = new Map<string, string>();
  for (const one of files.filter(({ path }) => path.startsWith('articles/'))) {
    const slug = slugOfFile(one, () => {});
    if (slug !== null) articles.set(slug, one.path);
  }
  const ids = {
    articles: idsOf(readLedger?.data.articles),
    people: idsOf(readLedger?.data.people),
    statements: idsOf(readLedger?.data.statements),
  };
  return { ok: true, state: { dir, files, people: everybody, ids, articles } };
}

/**
 * Reads the content folder. If something is to be written there, it must be an edition without faults, so that anything
 * wrong afterwards came with the import.
 */
export async function loadEdition(dir: string, toWrite: boolean): Promise<LoadedEdition> {
  let files: readonly ContentFile[];
  try {
    files = await readFolder(dir);
  } catch (error) {
    return {
      ok: false,
      failures: [{ file: dir, at: null, reason: systemReason(error), next: 'see that it can be read' }],
    };
  }
  if (toWrite) {
    if (!files.some(({ path }) => path === 'edition.yaml')) {
      const next = 'write edition.yaml there, or name the edition’s folder in VERBATIM_CONTENT';
      return { ok: false, failures: [{ file: dir, at: null, reason: 'there is no edition in this folder', next }] };
    }
    const compiled = compile(files);
    if (!compiled.ok) return { ok: false, failures: compiled.faults.map(failureOf(dir)) };
  }
  return stateOf(dir, files);
}
