import type { Sentence } from '../../english/sentences-of.ts';
import type { Word, WordClass } from '../../english/word.ts';

/** A verb with its auxiliaries and the adverbs among them: “has also called”. `from` and `head` are word indices. */
export interface VerbGroup {
  readonly from: number;
  /** The verb itself, the last word of the group. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  /** Whether it is passive: “was told”. The subject is not the speaker then. */
  readonly passive: boolean;
}

const verbClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);
const auxiliaryClasses: ReadonlySet<WordClass> = new Set<WordClass>(['modal', 'have', 'be', 'do']);

/** The form of a group, by its verb and by whether “to” or an auxiliary is before it. */
function groupForm(kind: WordClass, afterTo: boolean, hasAuxiliary: boolean): VerbGroup['form'] {
  if (afterTo) return 'infinitive';
  if (hasAuxiliary || kind === 'finite') return 'finite';
  return kind === 'gerund' || kind === 'participle' ? kind : 'infinitive';
}

/** The group of the verb at `head`, back to the first of its auxiliaries and adverbs. */
function groupAt(words: readonly Word[], head: number, first: number): VerbGroup {
  const { kind: verb = 'base', lemma = '' } = words[head] ?? {};
  let from = head;
  let hasAuxiliary = false;
  let isBe = false;
  let afterTo = false;
  for (let at = head - 1; at >= first && !afterTo; at -= 1) {
    const kind = words[at]?.kind ?? 'punctuation';
    const isAuxiliary = auxiliaryClasses.has(kind) && (verb !== 'finite' || kind === 'do');
    afterTo = kind === 'to' && verb === 'base' && !hasAuxiliary;
    if (!isAuxiliary && !afterTo && kind !== 'adverb' && kind !== 'not') break;
    hasAuxiliary ||= isAuxiliary;
    isBe ||= kind === 'be';
    from = at;
  }
  const isFinite = hasAuxiliary || verb === 'finite';
  return {
    from,
    head,
    lemma,
    form: groupForm(verb, afterTo, hasAuxiliary),
    passive: verb === 'participle' && (isBe || !isFinite),
  };
}

/** The verb groups of a sentence, in text order. */
export function verbGroups(words: readonly Word[], { from, to }: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && verbClasses.has(word.kind)) groups.push(groupAt(words, at, from));
  }
  return groups;
}

const nonFiniteWords = new Set(['be', 'been', 'being', 'having', 'not']);

/** Whether a word is a finite verb or a finite auxiliary. */
export function isFiniteVerb({ kind, word }: Word): boolean {
  return kind === 'finite' || (auxiliaryClasses.has(kind) && !nonFiniteWords.has(word));
}
