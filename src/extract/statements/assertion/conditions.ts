import type { Sentence } from '../../english/sentences-of.ts';
import { wordSet } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import type { WordRange } from '../spans/noun-phrases.ts';

const conditionWords = wordSet('if unless whether lest until till once provided providing supposing assuming');
const timeWords = wordSet('when whenever before after as');

const isPresent = ({ word, lemma }: Word): boolean => word !== 'read' && (word === lemma || word === `${lemma}s`);

/** Whether a clause is a condition or lies ahead: “if Moen says”, “until she says”, “when Moen says”. */
export function isConditional(words: readonly Word[], { from }: WordRange, verb: Word | undefined): boolean {
  const { word = '', kind } = words[from - 1] ?? {};
  if (conditionWords.has(word) && kind !== 'adverb') return true;
  // “in case Moen says”
  if (word === 'case' && words[from - 2]?.word === 'in') return true;
  // “as soon as Moen says”
  if (word === 'as' && /^(?:soon|long|far)$/.test(words[from - 2]?.word ?? '')) return true;
  return timeWords.has(word) && kind === 'subordinator' && word !== 'as' && verb !== undefined && isPresent(verb);
}

/** Whether the auxiliary is before the subject, as in a condition or a question: “Had Moen said”, “Did Moen say”. */
export function isInvertedClause(words: readonly Word[], { from }: WordRange, { from: first, to }: Sentence): boolean {
  const auxiliary = words[from - 1];
  if (auxiliary === undefined) return false;
  if (auxiliary.word === 'had' || auxiliary.word === 'should') return from - 1 === first;
  return (
    (auxiliary.kind === 'do' || auxiliary.kind === 'have' || auxiliary.kind === 'modal') && words[to - 1]?.word === '?'
  );
}

const possibleModals = wordSet("could may might should must shall ought couldn't shouldn't");
/** Words that govern a verb that has not happened: “wants to say”, “is due to tell”. */
const openGovernors = wordSet(`
  want mean intend plan hope wish try attempt prefer need expect threaten offer promise propose vow pledge like love ask
  expected due set about likely unlikely supposed going ready prepared free able willing bound allow urge tell order stop
  cease
`);

const hearsayAdverbs = wordSet('allegedly reportedly supposedly purportedly');

/** Whether an adverb says that others only claim it: “allegedly said”. */
export function isHearsay(auxiliaries: readonly Word[]): boolean {
  return auxiliaries.some(({ word }) => hearsayAdverbs.has(word));
}

/** Whether a verb depends on a condition elsewhere in the sentence: “If asked, Moen would say”. */
export function dependsOnCondition(
  words: readonly Word[],
  auxiliaries: readonly Word[],
  { from, to }: Sentence,
): boolean {
  if (!auxiliaries.some(({ word }) => word === 'would' || word === "'d")) return false;
  const inSentence = words.slice(from, Math.min(to, from + 60));
  return inSentence[0]?.word === 'had' || inSentence.some(({ word }) => word === 'if' || word === 'unless');
}

/** Whether a verb has not happened, by its auxiliaries and governors: “could say”, “is due to tell”. */
export function isHypothetical(auxiliaries: readonly Word[], governors: readonly Word[]): boolean {
  const unreal =
    auxiliaries.some(({ word }) => word === 'would' || word === "'d") &&
    auxiliaries.some(({ word }) => word === 'have');
  const mayBe = unreal || auxiliaries.some(({ word }) => possibleModals.has(word));
  return mayBe || governors.some(({ word, lemma }) => openGovernors.has(word) || openGovernors.has(lemma));
}
