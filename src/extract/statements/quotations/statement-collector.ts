import type { Span } from '../../../model/place.ts';
import type { FoundStatement } from '../found-statement.ts';
import type { Attribution } from './attribution-to-next.ts';

/** Whether a quotation ends with its line, without a closing mark. The next paragraph then continues it. */
const isUnclosed = (text: string, run: Span | undefined): boolean =>
  run !== undefined && (text[run.end] === '\n' || text[run.end] === undefined);

/** Whether a content begins after a mark at the start of its line, as a quotation that is opened again. */
const reopensAtLineStart = (text: string, { start }: Span): boolean => start === 1 || text[start - 2] === '\n';

/** A statement that later paragraphs may continue, and the pieces that they have added. */
interface OpenStatement {
  readonly statement: FoundStatement;
  readonly pieces: Span[];
  /** Whether nothing attributes it yet, so that the end of the quotation may name its speaker. */
  readonly awaitsAttribution: boolean;
}

/** A statement with the pieces that later paragraphs have added. */
const withContinuations = ({ statement, pieces }: OpenStatement): FoundStatement =>
  pieces.length === 0
    ? statement
    : {
        ...statement,
        content: [...statement.content, ...pieces],
        quoted: [...statement.quoted, ...pieces],
      };

/** Collects the statements of a text, paragraph by paragraph, and joins those that several paragraphs share. */
export class StatementCollector {
  readonly #found: FoundStatement[] = [];
  #last: OpenStatement | null = null;

  /** Adds the statements of a paragraph. */
  add(text: string, statements: Iterable<FoundStatement>): void {
    for (const statement of statements) this.#take(this.#withBeginning(text, statement), false);
  }

  /**
   * Adds quotations at the start of a paragraph that nothing there attributes. They continue the last statement if its
   * quotation is unclosed. Otherwise they are a new statement of `attribution` or of the last speaker.
   */
  continueWith(text: string, runs: readonly Span[], attribution: Attribution | null): void {
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

  /** All statements, in the order of their first places. */
  all(): readonly FoundStatement[] {
    this.#settle();
    return this.#found.toSorted((a, b) => a.content[0].start - b.content[0].start);
  }

  #take(statement: FoundStatement, awaitsAttribution: boolean): void {
    this.#settle();
    this.#last = { statement, pieces: [], awaitsAttribution };
  }

  /** Joins the attributed end of a quotation to its earlier paragraphs. */
  #withBeginning(text: string, statement: FoundStatement): FoundStatement {
    if (this.#last === null || !this.#last.awaitsAttribution) return statement;
    const { content, quoted } = withContinuations(this.#last);
    const isContinuation =
      statement.kind === 'direct' && isUnclosed(text, quoted.at(-1)) && reopensAtLineStart(text, statement.content[0]);
    if (!isContinuation) return statement;
    this.#last = null;
    return { ...statement, content: [...content, ...statement.content], quoted: [...quoted, ...statement.quoted] };
  }

  #settle(): void {
    if (this.#last !== null) this.#found.push(withContinuations(this.#last));
    this.#last = null;
  }
}
