import type { Word } from '../english/word.ts';
import type { VerbGroup } from './verb-groups.ts';

const particles = new Set(['back', 'on', 'in']);
const moving = new Set(['go', 'shoot', 'fire', 'cut', 'hit', 'write', 'continue', 'chime']);

/** “as the mayor put it” */
export const isPutIt = (words: readonly Word[], { head, lemma }: VerbGroup): boolean =>
  (lemma === 'put' || lemma === 'sum') && words[head + 1]?.word === 'it';

/** Where a cue's verb ends: after “put it”, “shot back”, “replied calmly”, where nothing hangs on the small word. */
export function afterVerb(words: readonly Word[], group: VerbGroup): number {
  const at = group.head + 1;
  if (isPutIt(words, group)) return at + 1;
  const next = words[at + 1];
  const alone = next === undefined || next.kind === 'punctuation' || next.kind === 'quotation';
  const word = words[at];
  if (alone && word?.kind === 'adverb' && word.word.endsWith('ly')) return at + 1;
  const leads = alone || (word?.word === 'back' && next.kind === 'that');
  return leads && moving.has(group.lemma) && particles.has(word?.word ?? '') ? at + 1 : at;
}

/** Where the cue of an infinitive begins: “went on to say”, “interjected to say”. */
export function chainStart(words: readonly Word[], { from, form }: VerbGroup): number {
  if (form !== 'infinitive' || words[from]?.kind !== 'to') return from;
  const before = from - 1;
  if (words[before]?.kind === 'finite') return before;
  const verb = words[before - 1];
  return particles.has(words[before]?.word ?? '') && (verb?.kind === 'finite' || verb?.kind === 'gerund')
    ? before - 1
    : from;
}

/** Where a cue ends that names its channel: “said in a statement”, “said in a written statement”. */
export function withStatement(words: readonly Word[], to: number): number {
  if (words[to]?.word !== 'in') return to;
  const near = words.slice(to + 1, to + 4);
  const at = near.findIndex(({ word }) => word === 'statement');
  const plain = near
    .slice(0, Math.max(at, 0))
    .every(({ kind }) => kind === 'determiner' || kind === 'adjective' || kind === 'participle' || kind === 'noun');
  return at >= 0 && plain ? to + 2 + at : to;
}
