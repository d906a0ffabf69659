import type { Word } from '../../english/word.ts';
import type { VerbGroup } from '../spans/verb-groups.ts';

const cueParticles = new Set(['back', 'on', 'in']);
const particleVerbs = new Set(['go', 'shoot', 'fire', 'cut', 'hit', 'write', 'continue', 'chime']);

/** Whether a verb is the cue “put it” or “sum it”: “as the mayor put it”. */
export function isPutIt(words: readonly Word[], { head, lemma }: VerbGroup): boolean {
  return (lemma === 'put' || lemma === 'sum') && words[head + 1]?.word === 'it';
}

/**
 * Where the verb of a cue ends, with its particle or a final adverb: “put it”, “shot back”, “replied calmly”. A word
 * that has a complement of its own is not part of it.
 */
export function cueVerbEnd(words: readonly Word[], group: VerbGroup): number {
  const at = group.head + 1;
  if (isPutIt(words, group)) return at + 1;
  const next = words[at + 1];
  const alone = next === undefined || next.kind === 'punctuation' || next.kind === 'quotation';
  const word = words[at];
  if (alone && word?.kind === 'adverb' && word.word.endsWith('ly')) return at + 1;
  const leads = alone || (word?.word === 'back' && next.kind === 'that');
  return leads && particleVerbs.has(group.lemma) && cueParticles.has(word?.word ?? '') ? at + 1 : at;
}

const issuingVerbs = new Set(['release', 'issue', 'publish', 'make', 'give']);

/** Where “released a statement on Monday, saying” begins. `from` itself where there is no such phrase. */
function issuedStatementStart(words: readonly Word[], from: number): number {
  const first = Math.max(0, from - 9);
  const verb = first + words.slice(first, from).findLastIndex(({ kind }) => kind === 'finite');
  if (verb < first || !issuingVerbs.has(words[verb]?.lemma ?? '')) return from;
  return words.slice(verb + 1, from).some(({ word }) => word === 'statement') ? verb : from;
}

/**
 * Where the cue of a verb group begins, with the verb that governs it: “went on to say”, “issued a statement saying”.
 */
export function cueStart(words: readonly Word[], { from, form }: VerbGroup): number {
  if (form === 'gerund') return issuedStatementStart(words, from);
  if (form !== 'infinitive' || words[from]?.kind !== 'to') return from;
  const before = from - 1;
  if (words[before]?.kind === 'finite') return before;
  const verb = words[before - 1];
  return cueParticles.has(words[before]?.word ?? '') && (verb?.kind === 'finite' || verb?.kind === 'gerund')
    ? before - 1
    : from;
}

/** Where a cue ends, with the channel that it names: “said in a statement”, “said in a written statement”. */
export function withChannel(words: readonly Word[], to: number): number {
  if (words[to]?.word !== 'in') return to;
  const near = words.slice(to + 1, to + 4);
  const at = near.findIndex(({ word }) => word === 'statement');
  const plain = near
    .slice(0, Math.max(at, 0))
    .every(({ kind }) => kind === 'determiner' || kind === 'adjective' || kind === 'participle' || kind === 'noun');
  return at >= 0 && plain ? to + 2 + at : to;
}
