import type { Sentence } from '../english/sentences.ts';
import type { Word, WordClass } from '../english/word.ts';

/** A verb with its auxiliaries and the adverbs among them: “has also called”. Word indices; `to` is excluded. */
export interface VerbGroup {
  readonly from: number;
  /** The verb itself, the last word of the group. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  /** “was told”: the subject is not who says it. */
  readonly passive: boolean;
  readonly negated: boolean;
}

const verbal: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);
const auxiliary: ReadonlySet<WordClass> = new Set<WordClass>(['modal', 'have', 'be', 'do']);
const negative = /n't$|^cannot$|^not$|^never$/;

/** Reads the group that ends in the verb at `head`. */
function groupAt(words: readonly Word[], head: number, first: number): VerbGroup {
  const verb = words[head];
  let from = head;
  let carried = head;
  let hasFinite = verb?.kind === 'finite';
  let isBe = false;
  let isTo = false;
  let negated = false;
  for (let at = head - 1; at >= first; at -= 1) {
    const { kind = 'punctuation', word = '' } = words[at] ?? {};
    if (kind === 'adverb' || kind === 'not') carried = at;
    else if (auxiliary.has(kind) && (verb?.kind !== 'finite' || kind === 'do')) {
      carried = at;
      from = at;
      hasFinite = true;
      isBe ||= kind === 'be';
    } else if (kind === 'to' && verb?.kind === 'base' && !hasFinite) {
      carried = at;
      isTo = true;
      break;
    } else break;
    negated ||= negative.test(word);
  }
  from = Math.min(from, carried);
  const { lemma = '' } = verb ?? {};
  const kind = verb?.kind;
  const form = isTo
    ? 'infinitive'
    : hasFinite
      ? 'finite'
      : kind === 'gerund' || kind === 'participle'
        ? kind
        : 'infinitive';
  return { from, head, lemma, form, negated, passive: kind === 'participle' && (isBe || !hasFinite) };
}

/** The verb groups of a sentence, in text order. */
export function verbGroups(words: readonly Word[], { from, to }: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && verbal.has(word.kind)) groups.push(groupAt(words, at, from));
  }
  return groups;
}

const nonFinite = new Set(['be', 'been', 'being', 'having', 'not']);

/** Whether a word may carry a clause: a finite verb or an auxiliary. */
export const carriesClause = ({ kind, word }: Word): boolean =>
  kind === 'finite' || (auxiliary.has(kind) && !nonFinite.has(word));
