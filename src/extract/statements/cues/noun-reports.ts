import { clauseNouns, infinitiveNouns, prepositionalNouns } from '../../english/reporting-nouns.ts';
import type { Sentence } from '../../english/sentences-of.ts';
import type { Word, WordClass } from '../../english/word.ts';
import { complementAt } from '../spans/complements.ts';
import { contentEnd } from '../spans/content-end.ts';
import { phraseBefore, type WordRange } from '../spans/noun-phrases.ts';
import { isFiniteVerb } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';

/** The possessor of a noun: “Moen’s (sharp) criticism”, “her claim”. */
function possessorOf(words: readonly Word[], noun: number, first: number): WordRange | null {
  let at = noun - 1;
  while (at > first && words[at]?.kind === 'adjective') at -= 1;
  const word = words[at];
  if (word?.kind === 'possessive') return { from: at, to: at + 1 };
  return word?.kind === 'genitive' ? phraseBefore(words, at, first) : null;
}

/** Where the content after a noun begins and its cue ends. Null where the noun reports nothing. */
function contentStart(
  words: readonly Word[],
  noun: number,
  limit: number,
): { at: number; cueEnd: number; isPhrasal: boolean } | null {
  const { word = '' } = words[noun] ?? {};
  const next = complementAt(words, noun + 1, limit);
  if (next.kind === 'that') return clauseNouns.has(word) ? { at: next.at, cueEnd: noun + 1, isPhrasal: false } : null;
  if (next.kind === 'infinitive' && infinitiveNouns.has(word))
    return { at: next.at, cueEnd: noun + 1, isPhrasal: true };
  const preposition = words[noun + 1]?.word ?? '';
  if (!(prepositionalNouns.get(preposition)?.has(word) ?? false)) return null;
  const phrase = complementAt(words, noun + 2, limit);
  return phrase.kind === 'none' ? null : { at: phrase.at, cueEnd: noun + 2, isPhrasal: phrase.kind !== 'question' };
}

const clauseOpeners: ReadonlySet<WordClass> = new Set<WordClass>([
  'that',
  'relative',
  'question',
  'subordinator',
  'coordinator',
]);

/**
 * Where the content of a noun ends, before the verb whose subject the noun is: “Criticism of the plan | grew”, “her
 * claim that it sinks | surprised nobody”. Each clause inside the content takes one verb; `clauses` are open at `from`.
 */
function beforeMainVerb(words: readonly Word[], from: number, limit: number, clauses: number): number {
  let waiting = clauses;
  let inGroup = false;
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const isVerb = isFiniteVerb(word);
    if (isVerb && !inGroup && waiting === 0) return at;
    if (isVerb && !inGroup) waiting -= 1;
    if (at > from && (clauseOpeners.has(word.kind) || word.word === 'who')) waiting += 1;
    inGroup = isVerb || (inGroup && (word.kind === 'adverb' || word.kind === 'not'));
  }
  return limit;
}

const hasVerb = (words: readonly Word[], from: number, to: number): boolean => words.slice(from, to).some(isFiniteVerb);

/** Reports with a noun as the cue: “Moen’s claim that it stays”, “her support for the plan”. */
export function nounReports(words: readonly Word[], { from, to }: Sentence): readonly SpeechReport[] {
  const reports: SpeechReport[] = [];
  for (let at = from; at < to; at += 1) {
    if (words[at]?.kind !== 'noun') continue;
    const start = contentStart(words, at, to);
    if (start === null) continue;
    const end = contentEnd(words, start.at, to, start.isPhrasal);
    const isSubject = !hasVerb(words, from, at);
    const content = {
      from: start.at,
      to: isSubject || start.isPhrasal ? beforeMainVerb(words, start.at, end, start.isPhrasal ? 0 : 1) : end,
    };
    const speaker = possessorOf(words, at, from);
    // A noun without a possessor does not say whose words are quoted.
    if (speaker === null && words.slice(content.from, content.to).some(({ kind }) => kind === 'quotation')) continue;
    reports.push({
      frame: 'noun',
      speaker,
      cue: { from: at, to: start.cueEnd },
      content: [content],
    });
  }
  return reports;
}
