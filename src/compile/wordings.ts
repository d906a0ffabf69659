import { revisionOf } from '../annotate/revision.ts';
import type { PastWording } from '../model/catalogue.ts';
import { quoted } from '../model/quote-for-message.ts';
import { entryOf, type LedgerEntries, type LedgerInput, type LedgerWording } from './ledger-entries.ts';

const section = 'statements';

/** The ledger's line for a statement that is published in a wording. */
export function liveLine(id: string, rev: string): string {
  return `${id}: { live: ${rev} }`;
}

/** Reports past wordings that are not as published, out of order, or the same as the next one. */
function checkPast(id: string, { rev, was }: LedgerWording, { positionOf, report }: LedgerInput): void {
  for (const [index, { rev: past, kind, words, until }] of was.entries()) {
    const positionOfKey = (key: keyof PastWording) => positionOf([section, id, 'was', index, key]);
    const made = revisionOf(kind, words);
    if (made !== past) {
      const message = `these are not the words that were published as “${past}” (of kind ${kind} they give “${made}”)`;
      report(positionOfKey('words'), `${message}; copy them as they were`);
    }
    if (past === (was[index + 1]?.rev ?? rev)) {
      report(positionOfKey('rev'), `${quoted(id)} has the wording “${past}” twice in a row; take this one out`);
    }
    if (until < (was[index - 1]?.until ?? '')) {
      report(positionOfKey('until'), `“until” is before that of the wording above; list past wordings oldest first`);
    }
  }
}

/**
 * Checks the wordings of the published statements against the ledger, so that none changes unnoticed. Gives the past
 * wordings by statement.
 */
export function checkWordings(
  entries: LedgerEntries<string>,
  input: LedgerInput,
): ReadonlyMap<string, readonly PastWording[]> {
  const past = new Map<string, readonly PastWording[]>();
  for (const { id, position, report } of input.published.statements) {
    const entry = entryOf(entries, id);
    const rev = input.revs.get(id);
    if (entry?.kind !== 'live') continue;
    const { wording } = entry;
    if (wording === null) {
      if (rev === undefined) continue;
      const message = `the statement ${quoted(id)} is live in no wording`;
      input.report(input.positionOf([section, id]), `${message}; write “${liveLine(id, rev)}”`);
      continue;
    }
    checkPast(id, wording, input);
    if (wording.was.length > 0) past.set(id, wording.was);
    if (rev === undefined || wording.rev === rev) continue;
    report(
      position,
      `the wording of the statement ${quoted(id)} is not the one published as “${wording.rev}”; undo the change, or ` +
        `in permalinks.yaml let ${quoted(id)} have “live: ${rev}” and, last under “was”, ` +
        `“{ rev: ${wording.rev}, kind: …, words: …, until: …, reason: … }” with what it was, until which day, and why`,
    );
  }
  return past;
}
