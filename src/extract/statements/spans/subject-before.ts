import { weekdays } from '../../english/time-words.ts';
import type { Word } from '../../english/word.ts';
import { isNominal, phraseBefore, type WordRange } from './noun-phrases.ts';
import { isFiniteVerb, type VerbGroup } from './verb-groups.ts';

const relativePronouns = new Set(['who', 'which', 'that']);
const dash = /^[—–―-]+$/;

/** The index of the mark that pairs with a closing comma, bracket or dash; -1 where there is none. */
function pairedMark(words: readonly Word[], at: number, first: number): number {
  const closing = words[at]?.word ?? '';
  for (let before = at - 1; before >= first; before -= 1) {
    const { word = '', kind } = words[before] ?? {};
    if (closing === ')' ? word === '(' : closing === ',' ? word === ',' : dash.test(closing) && dash.test(word))
      return before;
    if (kind === 'punctuation' && (word === ':' || word === ';')) return -1;
  }
  return -1;
}

/** Whether the words between two marks only interrupt: “Moen, however, said”. */
const isAdverbialAside = (words: readonly Word[], open: number, close: number): boolean =>
  words.slice(open + 1, close).every(({ kind, word }) => kind === 'adverb' || word === 'too');

/** The subject with an apposition between marks: “the minister, a lawyer from Bergen,”. */
function appositiveSubject(words: readonly Word[], close: number, first: number): WordRange | null {
  // A closing bracket belongs to the phrase. A comma or a dash does not.
  const closing = words[close]?.word === ')' ? close + 1 : close;
  let nearest: WordRange | null = null;
  let open = pairedMark(words, close, first);
  for (let tries = 0; tries < 6 && open > first; tries += 1) {
    if (words[open - 1]?.word === ')') return appositiveSubject(words, open - 1, first);
    const phrase = phraseBefore(words, open, first);
    const before = phrase === null ? undefined : words[phrase.from - 1];
    // In “In Bergen, the minister, a lawyer, said” the town is not the subject.
    if (before?.kind === 'preposition') return nearest;
    const found =
      phrase === null ? null : { from: phrase.from, to: isAdverbialAside(words, open, close) ? open : closing };
    if (
      found !== null &&
      (before === undefined || found.from === first || before.word !== ',' || words[close]?.word !== ',')
    )
      return found;
    nearest ??= found;
    open = pairedMark(words, open, first);
  }
  return null;
}

/** The noun phrase with the relative clause that ends in `phrase`: “officials who know the plan say”. */
function relativeAntecedent(words: readonly Word[], phrase: WordRange, first: number): WordRange | null {
  for (let at = phrase.from - 1; at >= Math.max(first, phrase.from - 25); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'quotation' || word.word === ';') return null;
    if (word.kind === 'that' || relativePronouns.has(word.word)) {
      const outer = isNominal(words[at - 1]) ? phraseBefore(words, at, first) : null;
      return outer === null ? null : { from: outer.from, to: phrase.to };
    }
  }
  return null;
}

const suffixes = new Set(['jr', 'sr', 'esq']);

/** Where the subject before `to` ends, without a day or the stop of a suffix: “Moen on Monday said”, “Moen Jr. said”. */
function subjectEnd(words: readonly Word[], to: number): number {
  if (words[to - 1]?.word === '.' && suffixes.has(words[to - 2]?.word ?? '')) return to - 1;
  if (!weekdays.has(words[to - 1]?.word ?? '')) return to;
  return words[to - 2]?.word === 'on' ? to - 2 : isNominal(words[to - 2]) ? to - 1 : to;
}

/**
 * The subject of a verb group: the noun phrase before it, with its apposition. It begins no earlier than `first`. Null
 * where there is none.
 */
export function subjectBefore(words: readonly Word[], group: Pick<VerbGroup, 'from'>, first: number): WordRange | null {
  const from = subjectEnd(words, group.from);
  const last = from - 1;
  const word = words[last];
  if (word === undefined || last < first) return null;
  if (word.kind === 'subject' || word.kind === 'relative' || relativePronouns.has(word.word))
    return { from: last, to: from };
  if (word.kind === 'punctuation' && (word.word === ',' || word.word === ')' || dash.test(word.word))) {
    return appositiveSubject(words, last, first);
  }
  const phrase = phraseBefore(words, from, first);
  if (phrase === null) return null;
  const before = words[phrase.from - 1];
  if (before === undefined || phrase.from === first) return phrase;
  const hangs =
    before.kind === 'finite' ||
    before.kind === 'gerund' ||
    before.kind === 'participle' ||
    before.kind === 'preposition';
  if (hangs || isFiniteVerb(before)) return relativeAntecedent(words, phrase, first) ?? phrase;
  return phrase;
}
