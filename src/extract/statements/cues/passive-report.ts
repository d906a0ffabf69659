import { judgingVerbs } from '../../english/reporting-verbs.ts';
import { wordSet } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import { complementAt } from '../spans/complements.ts';
import { contentEnd } from '../spans/content-end.ts';
import { phraseFrom, type WordRange } from '../spans/noun-phrases.ts';
import type { VerbGroup } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';

const seenAs = wordSet('see view know regard describe portray depict characterize consider remember perceive');
const chargedWith = wordSet('criticize criticise accuse blame praise fault condemn denounce mock ridicule hail');

/** “The plan was rejected by the council”: what was judged stands before, who did it after. */
function judgedBy(
  words: readonly Word[],
  { from, head, lemma }: VerbGroup,
  thing: WordRange,
  limit: number,
): SpeechReport | null {
  const afterBy = head + 2;
  const speaker = judgingVerbs.has(lemma) ? phraseFrom(words, afterBy, limit) : null;
  return speaker === null ? null : { frame: 'thing', speaker, cue: { from, to: afterBy }, content: [thing] };
}

/** A report of what is done to its subject: “was rejected by the council”, “is seen as a gift”, “was praised for it”. */
export function reportInPassive(
  words: readonly Word[],
  group: VerbGroup,
  thing: WordRange | null,
  limit: number,
): SpeechReport | null {
  const { from, head, lemma } = group;
  if (!group.passive || group.form !== 'finite' || thing === null || thing.from > head) return null;
  const small = words[head + 1]?.word ?? '';
  if (small === 'by') return judgedBy(words, group, thing, limit);
  const isSeen = small === 'as' && seenAs.has(lemma);
  const isCharged = (small === 'for' || small === 'of') && chargedWith.has(lemma);
  if (!isSeen && !isCharged) return null;
  // “for it” is part of what is said, “as” is not.
  const start = isSeen ? complementAt(words, head + 2, limit).at : head + 1;
  const rest = { from: start, to: contentEnd(words, start, limit, true) };
  return { frame: 'thing', speaker: null, cue: { from, to: isSeen ? head + 2 : head + 1 }, content: [thing, rest] };
}
