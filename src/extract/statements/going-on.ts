import type { Span } from '../../model/place.ts';
import type { FoundStatement } from './found-statement.ts';
import type { Paragraph } from './paragraph.ts';
import { cueSpan, spanOf } from './report-statement.ts';
import { mayReport } from './reporting-verbs.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroups } from './verb-groups.ts';

/** Who speaks at the end of a paragraph, for runs in the next that nothing there attributes. */
export type Attribution = Pick<FoundStatement, 'speaker' | 'cue'>;

/** “The mayor wrote:”, at the end of a paragraph: who the next paragraph's quotation belongs to. */
export function leadIn({ words, sentences }: Paragraph): Attribution | null {
  const last = sentences.at(-1);
  if (last === undefined || words.at(-1)?.word !== ':') return null;
  const groups = verbGroups(words, last).filter(({ passive }) => !passive);
  const group = groups.findLast(({ lemma }) => mayReport(lemma)) ?? groups.at(-1);
  if (group === undefined) return null;
  const finite = group.form === 'finite' ? group : groups.find(({ form }) => form === 'finite');
  const subject = finite === undefined ? null : subjectBefore(words, finite, last.from);
  const cue = cueSpan(words, { from: group.from, to: group.head + 1 });
  return { speaker: subject === null ? null : spanOf(words, subject), cue: cue === null ? [] : [cue] };
}

/** Whether a statement's last run was not closed: then the next paragraph, which opens it again, goes on with it. */
const isOpen = (text: string, { quoted }: FoundStatement): boolean => {
  const end = quoted.at(-1)?.end;
  return end !== undefined && (text[end] === '\n' || text[end] === undefined);
};

/**
 * Takes in the runs that stand first in a paragraph, with nothing there to attribute them: more pieces of the
 * statement before, where its quotation was left open, else a statement of who spoke last. Changes `found`.
 */
export function goOn(text: string, found: FoundStatement[], open: readonly Span[], attribution: Attribution | null): void {
  const [first, ...more] = open;
  if (first === undefined) return;
  const before = found.at(-1);
  if (before?.kind === 'direct' && isOpen(text, before)) {
    found[found.length - 1] = { ...before, content: [...before.content, first, ...more], quoted: [...before.quoted, ...open] };
    return;
  }
  const { speaker = null, cue = [] } = attribution ?? before ?? {};
  const confidence = attribution?.speaker == null ? 'unsure' : 'likely';
  found.push({ kind: 'direct', content: [first, ...more], quoted: open, speaker, cue, confidence });
}
