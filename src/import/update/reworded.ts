import type { StatementHead } from '../../compile/schema.ts';
import type { Rev, StatementId } from '../../model/ids.ts';
import { type Wording, wordingOf } from '../wording.ts';

/** A statement whose wording is no longer the one that it was published in. */
export interface RewordedStatement {
  readonly id: StatementId;
  readonly rev: Rev;
  readonly was: Wording;
}

interface Text {
  readonly statements: readonly StatementHead[];
  readonly paragraphs: readonly string[];
}

/** The statements that a new text words otherwise than the old one. */
export function rewordedStatements(before: Text, after: Text): readonly RewordedStatement[] {
  const old = new Map(before.statements.map((head) => [head.id, head]));
  return after.statements.flatMap((head) => {
    const oldHead = old.get(head.id);
    const was = oldHead ? wordingOf(oldHead, before.paragraphs) : null;
    const now = wordingOf(head, after.paragraphs);
    return was === null || now === null || was.rev === now.rev ? [] : [{ id: head.id, rev: now.rev, was }];
  });
}
