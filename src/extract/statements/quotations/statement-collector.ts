import type { Span } from '../../../model/place.ts';
import type { FoundStatement } from '../found-statement.ts';
import type { Attribution } from './attribution-to-next.ts';

/** Whether a run ends with its line, without a mark: then the next paragraph, which opens it again, goes on with it. */
const isUnclosed = (text: string, run: Span | undefined): boolean =>
  run !== undefined && (text[run.end] === '\n' || text[run.end] === undefined);

/** Whether a content begins right behind a mark that begins its line: a quotation opened again. */
const reopensAtLineStart = (text: string, { start }: Span): boolean => start === 1 || text[start - 2] === '\n';

/** A statement that more paragraphs may go on with, and the pieces that they have added. */
interface OpenStatement {
  readonly statement: FoundStatement;
  readonly pieces: Span[];
  /** Nothing in its own paragraph attributes it: who ends the quotation may say whose it is. */
  readonly waits: boolean;
}

/** A statement with all that later paragraphs have added. */
const withContinuations = ({ statement, pieces }: OpenStatement): FoundStatement =>
  pieces.length === 0
    ? statement
    : {
        ...statement,
        content: [...statement.content, ...pieces],
        quoted: [...statement.quoted, ...pieces],
      };

/** The statements of a text as its paragraphs are read, with what goes on from one into the next. */
export class StatementCollector {
  readonly #found: FoundStatement[] = [];
  #last: OpenStatement | null = null;

  /** Takes in the statements of a paragraph. */
  add(text: string, statements: Iterable<FoundStatement>): void {
    for (const statement of statements) this.#take(this.#withBeginning(text, statement), false);
  }

  /**
   * Takes in the runs that stand first in a paragraph, with nothing there to attribute them: more pieces of the
   * statement before, where its quotation was left open, else a statement of who spoke last.
   */
  goOn(text: string, runs: readonly Span[], attribution: Attribution | null): void {
    const [first, ...more] = runs;
    if (first === undefined) return;
    const { statement, pieces } = this.#last ?? {};
    if (
      statement?.kind === 'direct' &&
      pieces !== undefined &&
      isUnclosed(text, pieces.at(-1) ?? statement.quoted.at(-1))
    ) {
      for (const run of runs) pieces.push(run);
      return;
    }
    const { speaker = null, cue = [] } = attribution ?? statement ?? {};
    const confidence = attribution?.speaker == null ? 'unsure' : 'likely';
    this.#take(
      { kind: 'direct', content: [first, ...more], quoted: runs, speaker, cue, confidence },
      attribution === null,
    );
  }

  /** All statements, in order of their first place. */
  all(): readonly FoundStatement[] {
    this.#settle();
    return this.#found.toSorted((a, b) => a.content[0].start - b.content[0].start);
  }

  #take(statement: FoundStatement, waits: boolean): void {
    this.#settle();
    this.#last = { statement, pieces: [], waits };
  }

  /** The end of a quotation whose earlier paragraphs were left open, together with them. */
  #withBeginning(text: string, statement: FoundStatement): FoundStatement {
    if (this.#last === null || !this.#last.waits) return statement;
    const { content, quoted } = withContinuations(this.#last);
    const goesOn =
      statement.kind === 'direct' && isUnclosed(text, quoted.at(-1)) && reopensAtLineStart(text, statement.content[0]);
    if (!goesOn) return statement;
    this.#last = null;
    return { ...statement, content: [...content, ...statement.content], quoted: [...quoted, ...statement.quoted] };
  }

  #settle(): void {
    if (this.#last !== null) this.#found.push(withContinuations(this.#last));
    this.#last = null;
  }
}
