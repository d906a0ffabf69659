import type { Extraction, Question } from '../extract/extraction.ts';
import type { Person } from '../model/edition.ts';
import type { Failure } from './failure.ts';
import type { Prepared } from './prepare.ts';

/** What `--json` prints for one article. */
export interface ImportedArticle {
  /** The input's name, with the number of the line for JSON lines. */
  readonly input: string;
  readonly slug: string;
  /** The content file's place, from the content folder. */
  readonly path: string;
  /** The content file. */
  readonly content: string;
  /** All that was found; offsets are UTF-16 code units within `paragraphs`. Types: src/extract/extraction.ts. */
  readonly extraction: Extraction;
  /** Ids of the content file's statements, in its order. */
  readonly statements: readonly string[];
  /** For people.yaml. */
  readonly newPeople: readonly Person[];
  /** For permalinks.yaml, with the slug and the people. */
  readonly newStatements: readonly string[];
  /** Statements that an update took out. */
  readonly withdrawn: readonly string[];
  /** Revisions of new statements, and of those that have other words after an update. */
  readonly wordings: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly notes: readonly string[];
}

/** What `--json` prints: one object, indented by two spaces. Keys may be added, but none is removed or changed. */
export interface ImportReport {
  readonly articles: readonly ImportedArticle[];
  readonly failures: readonly Failure[];
  /** Whether the articles are in the edition now. */
  readonly written: boolean;
}

/** The report as text. */
export function jsonReport(prepared: readonly Prepared[], failures: readonly Failure[], written: boolean): string {
  const report: ImportReport = {
    articles: prepared.map(
      ({
        name,
        slug,
        path,
        content,
        assertions,
        extraction,
        newPeople,
        newStatements,
        withdrawn,
        reworded,
        questions,
        notes,
      }) => ({
        input: name,
        slug,
        path,
        content,
        extraction,
        statements: assertions.statements.map(({ id }) => id),
        newPeople,
        newStatements: newStatements.map(({ id }) => id),
        withdrawn: withdrawn.map(({ statement: { id } }) => id),
        wordings: Object.fromEntries([...newStatements, ...reworded].map(({ id, rev }) => [id, rev])),
        questions,
        notes,
      }),
    ),
    failures,
    written,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
