import { wordSet } from '../../english/word-set.ts';
import type { Word, WordClass } from '../../english/word.ts';
import type { WordRange } from '../spans/noun-phrases.ts';

const verbClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);
const auxiliaryClasses: ReadonlySet<WordClass> = new Set<WordClass>(['modal', 'have', 'be', 'do', 'not', 'adverb']);
/** Adjectives that govern an infinitive: “is due to say”. */
const governingAdjectives = wordSet(
  'able about bound due eager free going likely prepared prone ready reluctant set sure supposed unable unlikely unwilling willing',
);

const maxChainWords = 14;

/** The verb of a cue and the words before it that decide whether it happened: “did not want to | say”. */
export interface VerbChain {
  /** The index of the verb. */
  readonly head: number;
  /** Its auxiliaries and adverbs, and those of the verbs that govern it, in reverse order. */
  readonly auxiliaries: readonly Word[];
  /** The verbs and adjectives that govern it, the nearest first: “want” in “did not want to say”. */
  readonly governors: readonly Word[];
  /** The index of the first word of the chain. */
  readonly from: number;
  /** Whether “to” is before it or before one that governs it. */
  readonly infinitive: boolean;
}

/** The verb chain of a cue. Null where the cue has no verb. */
export function verbChain(words: readonly Word[], cue: WordRange): VerbChain | null {
  const length = words.slice(cue.from, cue.to).findLastIndex(({ kind }) => verbClasses.has(kind));
  if (length === -1) return null;
  const head = cue.from + length;
  const auxiliaries: Word[] = [];
  const governors: Word[] = [];
  // A verb is linked to the one that governs it by “to”, or by its own form: “avoided saying”.
  let linked = words[head]?.kind === 'gerund';
  let infinitive = false;
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - maxChainWords); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const governs = linked && (verbClasses.has(word.kind) || governingAdjectives.has(word.word));
    if (governs) {
      governors.push(word);
      linked = word.kind === 'gerund' && !governingAdjectives.has(word.word);
    } else if (word.kind === 'to' && !linked) {
      linked = true;
      infinitive = true;
    } else if (auxiliaryClasses.has(word.kind) || word.word === 'having') auxiliaries.push(word);
    // “is not quoted as saying”
    else if (!linked || word.word !== 'as') break;
    from = at;
  }
  return { head, from, auxiliaries, governors, infinitive };
}
