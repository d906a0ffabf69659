import { isReportingVerb } from '../../english/reporting-verbs.ts';
import type { FoundStatement } from '../found-statement.ts';
import type { Paragraph } from '../read-paragraph.ts';
import { cueSpan, spanOf } from '../spans/span-of.ts';
import { subjectBefore } from '../spans/subject-before.ts';
import { verbGroups } from '../spans/verb-groups.ts';

/** The speaker and cue for quotations that nothing in their own paragraph attributes. */
export type Attribution = Pick<FoundStatement, 'speaker' | 'cue'>;

/** The attribution of the next paragraph by the end of this one: “The mayor wrote:”. Null where there is none. */
export function attributionToNext({ words, sentences }: Paragraph): Attribution | null {
  const last = sentences.at(-1);
  if (last === undefined || words.at(-1)?.word !== ':') return null;
  const groups = verbGroups(words, last).filter(({ passive }) => !passive);
  const group = groups.findLast(({ lemma }) => isReportingVerb(lemma)) ?? groups.at(-1);
  if (group === undefined) return null;
  const finite = group.form === 'finite' ? group : groups.find(({ form }) => form === 'finite');
  const subject = finite === undefined ? null : subjectBefore(words, finite, last.from);
  const cue = cueSpan(words, { from: group.from, to: group.head + 1 });
  return { speaker: subject === null ? null : spanOf(words, subject), cue: cue === null ? [] : [cue] };
}
