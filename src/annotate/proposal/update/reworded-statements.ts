import type { Rev, StatementId } from '../../../model/ids.ts';
import type { StatementAssertion } from '../../assertions.ts';
import { type Wording, wordingOf } from '../../wording.ts';

/** A statement whose wording is no longer the one that it was published in. */
export interface RewordedStatement {
  readonly id: StatementId;
  /** Of its words now. */
  readonly rev: Rev;
  /** The wording that it had in the old text. */
  readonly past: Wording;
}

/** A text with its statements. */
export interface StatementsInText {
  readonly statements: readonly StatementAssertion[];
  readonly paragraphs: readonly string[];
}

/** The statements that a new text words otherwise than the old one. */
export function rewordedStatements(before: StatementsInText, after: StatementsInText): readonly RewordedStatement[] {
  const old = new Map(before.statements.map((statement) => [statement.id, statement]));
  return after.statements.flatMap((statement) => {
    const earlier = old.get(statement.id);
    const past = earlier === undefined ? null : wordingOf(earlier, before.paragraphs);
    const now = wordingOf(statement, after.paragraphs);
    return past === null || now === null || past.rev === now.rev ? [] : [{ id: statement.id, rev: now.rev, past }];
  });
}
