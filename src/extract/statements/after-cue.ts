import type { Sentence } from '../english/sentences.ts';
import type { Word } from '../english/word.ts';
import { complementAt, type Found, skipAdjuncts, skipDays } from './complements.ts';
import { contentEnd } from './content-end.ts';
import { isNominal, phraseFrom, type WordRange } from './noun-phrases.ts';
import type { Frame, Report } from './report.ts';
import {
  attitudes,
  clauseVerbs,
  hearerVerbs,
  infinitiveVerbs,
  judgingVerbs,
  needThat,
  namingVerbs,
  phrasalVerbs,
  questionVerbs,
  sayingVerbs,
  urgingVerbs,
} from './reporting-verbs.ts';
import { afterVerb, chainStart, withStatement } from './cue-words.ts';
import { carriesClause, type VerbGroup } from './verb-groups.ts';

interface Governed extends Found {
  /** Where the cue ends: after the verb, or after the small word that belongs to it. */
  readonly cueEnd: number;
}

/** What the verb's own small word governs: “referred to the plan”. */
function phrasal(words: readonly Word[], { head, lemma }: VerbGroup, limit: number): Governed | null {
  const word = words[head + 1];
  if (word === undefined || head + 1 >= limit || !(phrasalVerbs[word.word]?.has(lemma) ?? false)) return null;
  const found = complementAt(words, head + 2, limit);
  if (found.kind === 'none' || found.kind === 'infinitive') return null;
  return { at: found.at, kind: found.kind === 'clause' ? 'thing' : found.kind, cueEnd: head + 2 };
}

/** “expressed (strong) optimism about the plan”: the attitude belongs to the cue, what it is about is said. */
function expressed(words: readonly Word[], from: number, limit: number): Governed | null {
  const at = words[from]?.kind === 'adjective' ? from + 1 : from;
  const next = words[at + 1];
  if (!attitudes.has(words[at]?.word ?? '') || next === undefined || at + 1 >= limit) return null;
  if (next.kind === 'that') return { kind: 'that', at: at + 1, cueEnd: at + 1 };
  return next.kind === 'preposition' || next.kind === 'to' ? { kind: 'thing', at: at + 1, cueEnd: at + 1 } : null;
}

/** Past the one who is told: “told the council (on Monday)”. */
function pastHearer(words: readonly Word[], from: number, limit: number): number {
  const hearer = phraseFrom(words, from, limit);
  return hearer === null ? from : hearer.to;
}

const saidThings = new Set('anything something nothing everything this goodbye hello much more'.split(' '));

/** What follows the verb, if the verb can report it. */
function governed(words: readonly Word[], group: VerbGroup, limit: number): Governed | null {
  const { lemma } = group;
  const cueEnd = afterVerb(words, group);
  const attitude = lemma === 'express' || lemma === 'voice' ? expressed(words, cueEnd, limit) : null;
  if (attitude !== null) return attitude;
  const withWord = phrasal(words, group, limit);
  if (withWord !== null) return withWord;
  const near = complementAt(words, skipDays(words, cueEnd), limit);
  if (near.kind === 'infinitive') return infinitiveVerbs.has(lemma) ? { ...near, cueEnd } : null;
  if (hearerVerbs.has(lemma) && !group.passive) {
    const object = words[cueEnd];
    const at = isNominal(object) || object?.kind === 'determiner' || object?.kind === 'possessive' ? pastHearer(words, cueEnd, limit) : cueEnd;
    const far = complementAt(words, skipAdjuncts(words, at, limit), limit);
    if (far.kind === 'that' || far.kind === 'quotation' || far.kind === 'question') return { ...far, cueEnd };
    if (far.kind === 'clause' && at > cueEnd) return { ...far, cueEnd };
    if (lemma === 'tell' && near.kind === 'clause') return { ...near, cueEnd };
  }
  if (near.kind === 'thing' && sayingVerbs.has(lemma) && !group.passive && limit - near.at > 3 && !saidThings.has(words[near.at]?.word ?? '')) {
    return { kind: 'clause', at: near.at, cueEnd };
  }
  if (near.kind === 'clause' && (!clauseVerbs.has(lemma) || needThat.has(lemma))) {
    return judgingVerbs.has(lemma) || urgingVerbs.has(lemma) || namingVerbs.has(lemma) ? { kind: 'thing', at: near.at, cueEnd } : null;
  }
  const introduced = near.kind === 'quotation' && near.at > cueEnd && !group.passive;
  if (introduced && (group.form === 'finite' || clauseVerbs.has(lemma))) return { ...near, cueEnd };
  if (near.kind === 'that' || near.kind === 'clause' || near.kind === 'quotation') {
    return clauseVerbs.has(lemma) || (near.kind === 'quotation' && judgingVerbs.has(lemma)) || (near.kind === 'clause' && judgingVerbs.has(lemma)) ? { ...near, cueEnd } : null;
  }
  if (near.kind === 'question') return questionVerbs.has(lemma) ? { ...near, cueEnd } : null;
  if (infinitiveVerbs.has(lemma) && near.kind !== 'thing') {
    const far = complementAt(words, skipAdjuncts(words, cueEnd, limit), limit);
    if (far.kind === 'infinitive') return { ...far, cueEnd };
  }
  if (clauseVerbs.has(lemma)) {
    const far = complementAt(words, skipAdjuncts(words, cueEnd, limit), limit);
    if (far.kind === 'that' || far.kind === 'quotation' || (far.kind === 'clause' && lemma === 'say')) return { ...far, cueEnd };
  }
  if (near.kind === 'thing' && (judgingVerbs.has(lemma) || urgingVerbs.has(lemma) || namingVerbs.has(lemma))) return { ...near, cueEnd };
  return null;
}

const frames: Readonly<Record<Found['kind'], Frame | null>> = {
  that: 'that',
  clause: 'clause',
  question: 'question',
  infinitive: 'infinitive',
  quotation: 'quotation',
  thing: 'thing',
  none: null,
};

/** Whether a thing may be what is said of it: not where it is only seen, done for a purpose, or done to somebody. */
function mayJudge(words: readonly Word[], group: VerbGroup, { at, cueEnd }: Governed): boolean {
  if (group.passive && cueEnd === group.head + 1) return false;
  if (judgingVerbs.has(group.lemma) || urgingVerbs.has(group.lemma) || cueEnd > group.head + 1) return true;
  return words.slice(at, at + 12).some(({ word }) => word === 'as');
}

/** “a plan that the mayor says will fail”: the pronoun before the subject, and what follows the cue, are what is said. */
function gap(words: readonly Word[], group: VerbGroup, speaker: WordRange | null, limit: number): WordRange[] | null {
  const pronoun = speaker === null ? undefined : words[speaker.from - 1];
  const next = words[group.head + 1];
  if (speaker === null || pronoun === undefined || next === undefined || !clauseVerbs.has(group.lemma)) return null;
  if (pronoun.kind !== 'that' && pronoun.kind !== 'relative') return null;
  if (!carriesClause(next)) return null;
  const from = group.head + 1;
  return [{ from: speaker.from - 1, to: speaker.from }, { from, to: contentEnd(words, from, limit, false) }];
}

/** “The harbour seems to sink”, “is expected to sink”: nobody in the text says so, and the subject is part of it. */
const isImpression = ({ lemma, passive }: VerbGroup): boolean => lemma === 'seem' || lemma === 'appear' || passive;

/** A report whose content follows its cue: “Moen said that …”, “criticized the plan”, “promised to …”. */
export function reportAfterCue(
  words: readonly Word[],
  { to }: Sentence,
  group: VerbGroup,
  speaker: WordRange | null,
): Report | null {
  const around = gap(words, group, speaker, to);
  if (around !== null) return { frame: 'clause', speaker, cue: { from: group.from, to: group.head + 1 }, content: around };
  const found = governed(words, group, to);
  const frame = found === null ? null : frames[found.kind];
  if (found === null || frame === null) return null;
  if (frame === 'thing' && !mayJudge(words, group, found)) return null;
  if (frame === 'infinitive' && speaker !== null && isImpression(group)) {
    const rest = { from: found.at, to: contentEnd(words, found.at, to, true) };
    return { frame, speaker: null, cue: { from: group.from, to: found.cueEnd }, content: [speaker, rest] };
  }
  const end = contentEnd(words, found.at, to, frame === 'thing' || frame === 'infinitive');
  return {
    frame,
    speaker,
    cue: { from: chainStart(words, group), to: withStatement(words, found.cueEnd) },
    content: [{ from: found.at, to: end }],
  };
}
