import type { PastWording } from '../model/catalogue.ts';
import { quoted } from '../model/quote-for-message.ts';
import { entryOf, type LedgerEntries, type LedgerInput, type LedgerWording } from './ledger-entries.ts';
import { revisionOf } from '../annotate/revision.ts';

const section = 'statements';

/** The line of the ledger for a statement that is published. */
export function liveLine(id: string, rev: string): string {
  return `${id}: { live: ${rev} }`;
}

/** Whatever a past wording cannot be: other words than were published, out of order, or no change. */
function checkPast(id: string, { rev, was }: LedgerWording, { at, tell }: LedgerInput): void {
  for (const [index, { rev: past, kind, words, until }] of was.entries()) {
    const path = (key: keyof PastWording) => at([section, id, 'was', index, key]);
    const made = revisionOf(kind, words);
    if (made !== past) {
      const message = `these are not the words that were published as “${past}” (of kind ${kind} they give “${made}”)`;
      tell(path('words'), `${message}; copy them as they were`);
    }
    if (past === (was[index + 1]?.rev ?? rev)) {
      tell(path('rev'), `${quoted(id)} has the wording “${past}” twice in a row; take this one out`);
    }
    if (until < (was[index - 1]?.until ?? '')) {
      tell(path('until'), `“until” is before that of the wording above; list past wordings oldest first`);
    }
  }
}

/**
 * Holds the wordings of the published statements against those that the ledger holds to be published, so that none
 * changes unseen; gives the past ones.
 */
export function checkWordings(
  entries: LedgerEntries<string>,
  input: LedgerInput,
): ReadonlyMap<string, readonly PastWording[]> {
  const past = new Map<string, readonly PastWording[]>();
  for (const { id, position, tell } of input.published.statements) {
    const entry = entryOf(entries, id);
    const rev = input.revs.get(id);
    if (entry?.kind !== 'live') continue;
    const { wording } = entry;
    if (wording === null) {
      if (rev === undefined) continue;
      const message = `the statement ${quoted(id)} is live in no wording`;
      input.tell(input.at([section, id]), `${message}; write “${liveLine(id, rev)}”`);
      continue;
    }
    checkPast(id, wording, input);
    if (wording.was.length > 0) past.set(id, wording.was);
    if (rev === undefined || wording.rev === rev) continue;
    tell(
      position,
      `the wording of the statement ${quoted(id)} is not the one published as “${wording.rev}”; undo the change, or ` +
        `in permalinks.yaml let ${quoted(id)} have “live: ${rev}” and, last under “was”, ` +
        `“{ rev: ${wording.rev}, kind: …, words: …, until: …, reason: … }” with what it was, until which day, and why`,
    );
  }
  return past;
}
