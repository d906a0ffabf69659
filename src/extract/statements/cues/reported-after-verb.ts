import {
  attitudes,
  clauseVerbs,
  hearerVerbs,
  heldVerbs,
  infinitiveVerbs,
  judgingVerbs,
  mayJudge,
  needThat,
  phrasalVerbs,
  questionVerbs,
  sayingVerbs,
} from '../../english/reporting-verbs.ts';
import type { Word } from '../../english/word.ts';
import { complementAt, type Found, skipAdjuncts, skipDays } from '../spans/complements.ts';
import { isNominal, phraseFrom } from '../spans/noun-phrases.ts';
import type { VerbGroup } from '../spans/verb-groups.ts';
import { afterVerb } from './cue-words.ts';

/** What a verb reports, and where its cue ends: after the verb, or after a small word or a noun that belongs to it. */
export interface ReportedAfterVerb extends Found {
  readonly cueEnd: number;
}

interface VerbContext {
  readonly words: readonly Word[];
  readonly group: VerbGroup;
  readonly limit: number;
  readonly cueEnd: number;
  /** What follows the verb at once, or after a day. */
  readonly near: Found;
}

type Rule = (scene: VerbContext) => ReportedAfterVerb | null;

/** What follows the verb after adverbs, days and phrases such as “in a speech”. */
const far = ({ words, limit }: VerbContext, from: number): Found =>
  complementAt(words, skipAdjuncts(words, from, limit), limit);

/** “expressed (strong) optimism about the plan”: the attitude belongs to the cue, what it is about is said. */
const attitude: Rule = ({ words, group: { lemma }, limit, cueEnd }) => {
  if (lemma !== 'express' && lemma !== 'voice') return null;
  const noun = words[cueEnd]?.kind === 'adjective' ? cueEnd + 1 : cueEnd;
  const at = noun + 1;
  const next = words[at];
  if (!attitudes.has(words[noun]?.word ?? '') || next === undefined || at >= limit) return null;
  if (next.kind === 'that') return { kind: 'that', at, cueEnd: at };
  return next.kind === 'preposition' || next.kind === 'to' ? { kind: 'thing', at, cueEnd: at } : null;
};

/** “referred to the plan” */
const smallWord: Rule = ({ words, group: { head, lemma }, limit }) => {
  const word = words[head + 1];
  if (word === undefined || head + 1 >= limit || !(phrasalVerbs.get(word.word)?.has(lemma) ?? false)) return null;
  const { kind, at } = complementAt(words, head + 2, limit);
  if (kind === 'none' || kind === 'infinitive') return null;
  return { at, kind: kind === 'clause' ? 'thing' : kind, cueEnd: head + 2 };
};

/** “promised (on Monday) to leave”, “is believed to have left” */
const infinitive: Rule = (scene) => {
  const { group, cueEnd, near } = scene;
  const isHeld = group.passive && heldVerbs.has(group.lemma);
  if (!(infinitiveVerbs.has(group.lemma) || isHeld) || near.kind === 'thing') return null;
  const found = near.kind === 'none' ? far(scene, cueEnd) : near;
  return found.kind === 'infinitive' ? { ...found, cueEnd } : null;
};

/** “told the council (on Monday) that it stays” */
const afterHearer: Rule = (scene) => {
  const { words, group, limit, cueEnd, near } = scene;
  if (!hearerVerbs.has(group.lemma) || group.passive) return null;
  const object = words[cueEnd];
  const isHearer = isNominal(object) || object?.kind === 'determiner' || object?.kind === 'possessive';
  const at = isHearer ? (phraseFrom(words, cueEnd, limit)?.to ?? cueEnd) : cueEnd;
  const found = far(scene, at);
  if (found.kind === 'that' || found.kind === 'quotation' || found.kind === 'question') return { ...found, cueEnd };
  if (found.kind === 'clause' && at > cueEnd) return { ...found, cueEnd };
  return group.lemma === 'tell' && near.kind === 'clause' ? { ...near, cueEnd } : null;
};

const saidThings = new Set('anything something nothing everything this goodbye hello much more'.split(' '));

/** “says people misunderstand it”: the verb tells that this is a clause, though its own verb was not recognised. */
const unseenClause: Rule = ({ words, group, limit, cueEnd, near: { kind, at } }) => {
  const isLong = limit - at > 3 && !saidThings.has(words[at]?.word ?? '');
  return kind === 'thing' && sayingVerbs.has(group.lemma) && !group.passive && isLong
    ? { kind: 'clause', at, cueEnd }
    : null;
};

/** “praised the crew that came”: what looks like a clause is a thing after a verb that takes none. */
const thing: Rule = ({ group: { lemma }, cueEnd, near: { kind, at } }) => {
  const isThing = kind === 'thing' || (kind === 'clause' && (!clauseVerbs.has(lemma) || needThat.has(lemma)));
  return isThing && mayJudge(lemma) ? { kind: 'thing', at, cueEnd } : null;
};

/** “fired back: ‘It stays’”: after a colon or a comma, any verb may lead to a quotation. */
const introduced: Rule = ({ group, cueEnd, near }) =>
  near.kind === 'quotation' && near.at > cueEnd && !group.passive && group.form === 'finite'
    ? { ...near, cueEnd }
    : null;

/** “said (that) it stays”, “called it”, “asked whether it stays” */
const clause: Rule = ({ group: { head, lemma }, cueEnd, near }) => {
  if (near.kind === 'question') return questionVerbs.has(lemma) ? { ...near, cueEnd } : null;
  const isBare = near.kind === 'clause' && !needThat.has(lemma);
  if (near.kind !== 'that' && near.kind !== 'quotation' && !isBare) return null;
  const takesRun = near.kind === 'quotation' && judgingVerbs.has(lemma);
  const shotBack = near.kind === 'that' && cueEnd > head + 1;
  return clauseVerbs.has(lemma) || takesRun || shotBack ? { ...near, cueEnd } : null;
};

/** “said on Monday that it stays” */
const farClause: Rule = (scene) => {
  const { lemma } = scene.group;
  if (!clauseVerbs.has(lemma)) return null;
  const found = far(scene, scene.cueEnd);
  const reports = found.kind === 'that' || found.kind === 'quotation' || (found.kind === 'clause' && lemma === 'say');
  return reports ? { ...found, cueEnd: scene.cueEnd } : null;
};

/** In the order in which they are tried; the first that fits decides. */
const rules: readonly Rule[] = [
  attitude,
  smallWord,
  infinitive,
  afterHearer,
  unseenClause,
  introduced,
  clause,
  farClause,
  thing,
];

/** What follows a verb that the verb can report; null where it reports nothing. */
export function reportedAfterVerb(words: readonly Word[], group: VerbGroup, limit: number): ReportedAfterVerb | null {
  const cueEnd = afterVerb(words, group);
  const near = complementAt(words, skipDays(words, cueEnd), limit);
  for (const rule of rules) {
    const found = rule({ words, group, limit, cueEnd, near });
    if (found !== null) return found;
  }
  return null;
}
