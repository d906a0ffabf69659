import { type AssertedText, updateArticle, type UpdateContext } from '../../annotate/proposal/update/update-article.ts';
import type { RewordedStatement } from '../../annotate/proposal/update/reworded-statements.ts';
import type { WithdrawnStatement } from '../../annotate/proposal/update/update-statements.ts';
import type { ArticleAssertions } from '../../annotate/assertions.ts';
import { decodeUtf8 } from '../../compile/decode.ts';
import { type Fault, reporterOf } from '../../compile/fault.ts';
import { splitFrontMatter } from '../../compile/front-matter.ts';
import { readArticleFile } from '../../compile/read-article.ts';
import type { Extraction, Question } from '../../extract/extraction.ts';
import { contentText } from '../content-file/content-file.ts';
import type { EditionState } from '../edition-state.ts';
import { err, type Failure } from '../failure.ts';
import { editFrontMatter } from './edit-front-matter.ts';

/** An article's file brought up to date with a new text. */
export interface UpdatedFile {
  readonly assertions: ArticleAssertions;
  /** The content file. */
  readonly content: string;
  readonly questions: readonly Question[];
  /** What was kept, changed and taken out: sentences. */
  readonly notes: readonly string[];
  /** Statements that the text no longer has as their speakers’, each with the reason. */
  readonly withdrawn: readonly WithdrawnStatement[];
  readonly reworded: readonly RewordedStatement[];
}

/** An article's file as it is, with its front matter as text. */
interface OldFile extends Omit<AssertedText, 'extraction'> {
  readonly frontMatter: string;
}

function readOld({ files }: EditionState, path: string): OldFile | Fault {
  const faults: Fault[] = [];
  const report = reporterOf(path, faults);
  const file = files.find((one) => one.path === path);
  const text = file === undefined ? null : decodeUtf8(file.bytes, report);
  const parts = text === null ? null : splitFrontMatter(text, report);
  const read = file === undefined || parts === null ? null : readArticleFile(file, report);
  if (read !== null && parts !== null) return { ...read, frontMatter: parts.head.text };
  return faults[0] ?? { file: path, line: 1, message: 'it cannot be read' };
}

/**
 * Brings the file of an article at `path` in the content folder up to date with a new text. What an editor wrote stays,
 * comments and order included, as long as the new text bears it out. `read` reads the old text as the new one was read.
 */
export function updatedFile(
  state: EditionState,
  path: string,
  extraction: Extraction,
  context: UpdateContext,
  read: (old: Omit<AssertedText, 'extraction'>) => Extraction,
): UpdatedFile | { readonly failure: Failure } {
  const old = readOld(state, path);
  if ('message' in old) return err(`${state.dir}/${path}`, old.message, 'put that right first', old);
  const { assertions, statements, withdrawn, reworded, questions, notes } = updateArticle(
    { ...old, extraction: read(old) },
    extraction,
    context,
  );
  const count = (kind: (typeof statements)[number]['kind']): number =>
    statements.filter((statement) => statement.kind === kind).length;
  return {
    assertions,
    content: contentText(editFrontMatter(old.frontMatter, old.assertions, assertions), extraction.paragraphs),
    questions,
    notes: [
      `Statements: ${count('kept')} as they were, ${count('changed')} changed with their ids kept, ${count('new')} new, ${withdrawn.length} withdrawn.`,
      ...notes,
      ...withdrawn.map(
        ({ statement: { id, content }, reason }) => `Withdrew the statement ${id}, “${content[0].exact}”: ${reason}`,
      ),
    ],
    withdrawn,
    reworded,
  };
}
