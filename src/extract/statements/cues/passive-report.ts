import { judgementVerbs } from '../../english/reporting-verbs.ts';
import { wordSet } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import { complementAt } from '../spans/complements.ts';
import { contentEnd } from '../spans/content-end.ts';
import { phraseFrom, type WordRange } from '../spans/noun-phrases.ts';
import type { VerbGroup } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';

const seenAsVerbs = wordSet('see view know regard describe portray depict characterize consider remember perceive');
const chargedForVerbs = wordSet('criticize criticise accuse blame praise fault condemn denounce mock ridicule hail');

/** “The plan was rejected by the council”: the subject is the content, the agent is the speaker. */
function judgedByReport(
  words: readonly Word[],
  { from, head, lemma }: VerbGroup,
  judged: WordRange,
  limit: number,
): SpeechReport | null {
  const afterBy = head + 2;
  const speaker = judgementVerbs.has(lemma) ? phraseFrom(words, afterBy, limit) : null;
  return speaker === null ? null : { frame: 'noun-phrase', speaker, cue: { from, to: afterBy }, content: [judged] };
}

/**
 * The report of a passive verb about its subject: “was rejected by the council”, “is seen as a gift”, “was praised for
 * it”. Null where there is none.
 */
export function passiveReport(
  words: readonly Word[],
  group: VerbGroup,
  judged: WordRange | null,
  limit: number,
): SpeechReport | null {
  const { from, head, lemma } = group;
  if (!group.passive || group.form !== 'finite' || judged === null || judged.from > head) return null;
  const preposition = words[head + 1]?.word ?? '';
  if (preposition === 'by') return judgedByReport(words, group, judged, limit);
  const isSeen = preposition === 'as' && seenAsVerbs.has(lemma);
  const isCharged = (preposition === 'for' || preposition === 'of') && chargedForVerbs.has(lemma);
  if (!isSeen && !isCharged) return null;
  // The preposition in “praised for it” is part of the content, the one in “seen as a gift” is not.
  const start = isSeen ? complementAt(words, head + 2, limit).at : head + 1;
  const rest = { from: start, to: contentEnd(words, start, limit, true) };
  return {
    frame: 'noun-phrase',
    speaker: null,
    cue: { from, to: isSeen ? head + 2 : head + 1 },
    content: [judged, rest],
  };
}
