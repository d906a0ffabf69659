import {
  attitudeNouns,
  clauseVerbs,
  addresseeVerbs,
  passiveInfinitiveVerbs,
  infinitiveVerbs,
  judgementVerbs,
  mayReportPhrase,
  thatRequiredVerbs,
  phrasalVerbs,
  questionVerbs,
  clauseOnlyVerbs,
} from '../../english/reporting-verbs.ts';
import type { Word } from '../../english/word.ts';
import { complementAt, type FoundComplement, skipAdjuncts, skipDays } from '../spans/complements.ts';
import { isNominal, phraseFrom } from '../spans/noun-phrases.ts';
import type { VerbGroup } from '../spans/verb-groups.ts';
import { cueVerbEnd } from './cue-words.ts';

/**
 * The complement that a verb reports. The cue ends after the verb, or after the particle or noun that belongs to it.
 */
export interface ReportedAfterVerb extends FoundComplement {
  readonly cueEnd: number;
}

/** A verb and its surroundings, as the rules see them. */
interface VerbContext {
  readonly words: readonly Word[];
  readonly group: VerbGroup;
  readonly limit: number;
  readonly cueEnd: number;
  /** The complement right after the verb or after a day. */
  readonly adjacent: FoundComplement;
}

/** Returns what the verb reports, or null where the rule does not apply. */
type Rule = (context: VerbContext) => ReportedAfterVerb | null;

/** The complement after adverbs, days and phrases such as “in a speech”. */
const complementAfterAdjuncts = ({ words, limit }: VerbContext, from: number): FoundComplement =>
  complementAt(words, skipAdjuncts(words, from, limit), limit);

/** “expressed (strong) optimism about the plan”: the noun belongs to the cue, its complement is the content. */
const attitudeRule: Rule = ({ words, group: { lemma }, limit, cueEnd }) => {
  if (lemma !== 'express' && lemma !== 'voice') return null;
  const noun = words[cueEnd]?.kind === 'adjective' ? cueEnd + 1 : cueEnd;
  const at = noun + 1;
  const next = words[at];
  if (!attitudeNouns.has(words[noun]?.word ?? '') || next === undefined || at >= limit) return null;
  if (next.kind === 'that') return { kind: 'that', at, cueEnd: at };
  return next.kind === 'preposition' || next.kind === 'to' ? { kind: 'noun-phrase', at, cueEnd: at } : null;
};

/** “referred to the plan”. */
const particleRule: Rule = ({ words, group: { head, lemma }, limit }) => {
  const word = words[head + 1];
  if (word === undefined || head + 1 >= limit || !(phrasalVerbs.get(word.word)?.has(lemma) ?? false)) return null;
  const { kind, at } = complementAt(words, head + 2, limit);
  if (kind === 'none' || kind === 'infinitive') return null;
  return { at, kind: kind === 'clause' ? 'noun-phrase' : kind, cueEnd: head + 2 };
};

/** “promised (on Monday) to leave”, “is believed to have left”. */
const infinitiveRule: Rule = (context) => {
  const { group, cueEnd, adjacent } = context;
  const isPassiveReport = group.passive && passiveInfinitiveVerbs.has(group.lemma);
  if (!(infinitiveVerbs.has(group.lemma) || isPassiveReport) || adjacent.kind === 'noun-phrase') return null;
  const found = adjacent.kind === 'none' ? complementAfterAdjuncts(context, cueEnd) : adjacent;
  return found.kind === 'infinitive' ? { ...found, cueEnd } : null;
};

/** “told the council (on Monday) that it stays”. */
const addresseeRule: Rule = (context) => {
  const { words, group, limit, cueEnd, adjacent } = context;
  if (!addresseeVerbs.has(group.lemma) || group.passive) return null;
  const object = words[cueEnd];
  const hasAddressee = isNominal(object) || object?.kind === 'determiner' || object?.kind === 'possessive';
  const at = hasAddressee ? (phraseFrom(words, cueEnd, limit)?.to ?? cueEnd) : cueEnd;
  const found = complementAfterAdjuncts(context, at);
  if (found.kind === 'that' || found.kind === 'quotation' || found.kind === 'question') return { ...found, cueEnd };
  if (found.kind === 'clause' && at > cueEnd) return { ...found, cueEnd };
  return group.lemma === 'tell' && adjacent.kind === 'clause' ? { ...adjacent, cueEnd } : null;
};

const objectsOfSaying = new Set('anything something nothing everything this goodbye hello much more'.split(' '));

/** “says people misread it”: a clause whose own verb was not recognised, after a verb that takes only clauses. */
const undetectedClauseRule: Rule = ({ words, group, limit, cueEnd, adjacent: { kind, at } }) => {
  const isLong = limit - at > 3 && !objectsOfSaying.has(words[at]?.word ?? '');
  return kind === 'noun-phrase' && clauseOnlyVerbs.has(group.lemma) && !group.passive && isLong
    ? { kind: 'clause', at, cueEnd }
    : null;
};

/** “praised the crew that came”: after a verb that takes no clause, what looks like one is a noun phrase. */
const phraseRule: Rule = ({ group: { lemma }, cueEnd, adjacent: { kind, at } }) => {
  const isPhrasal =
    kind === 'noun-phrase' || (kind === 'clause' && (!clauseVerbs.has(lemma) || thatRequiredVerbs.has(lemma)));
  return isPhrasal && mayReportPhrase(lemma) ? { kind: 'noun-phrase', at, cueEnd } : null;
};

/** “fired back: ‘It stays’”: after a colon or comma, any verb may introduce a quotation. */
const introducedQuotationRule: Rule = ({ group, cueEnd, adjacent }) =>
  adjacent.kind === 'quotation' && adjacent.at > cueEnd && !group.passive && group.form === 'finite'
    ? { ...adjacent, cueEnd }
    : null;

/** “said (that) it stays”, “asked whether it stays”. */
const clauseRule: Rule = ({ group: { head, lemma }, cueEnd, adjacent }) => {
  if (adjacent.kind === 'question') return questionVerbs.has(lemma) ? { ...adjacent, cueEnd } : null;
  const isBare = adjacent.kind === 'clause' && !thatRequiredVerbs.has(lemma);
  if (adjacent.kind !== 'that' && adjacent.kind !== 'quotation' && !isBare) return null;
  const judgesQuotation = adjacent.kind === 'quotation' && judgementVerbs.has(lemma);
  const hasParticle = adjacent.kind === 'that' && cueEnd > head + 1;
  return clauseVerbs.has(lemma) || judgesQuotation || hasParticle ? { ...adjacent, cueEnd } : null;
};

/** “said on Monday that it stays”. */
const distantClauseRule: Rule = (context) => {
  const { lemma } = context.group;
  if (!clauseVerbs.has(lemma)) return null;
  const found = complementAfterAdjuncts(context, context.cueEnd);
  const reports = found.kind === 'that' || found.kind === 'quotation' || (found.kind === 'clause' && lemma === 'say');
  return reports ? { ...found, cueEnd: context.cueEnd } : null;
};

/** The rules in order of precedence. The first that applies decides. */
const rules: readonly Rule[] = [
  attitudeRule,
  particleRule,
  infinitiveRule,
  addresseeRule,
  undetectedClauseRule,
  introducedQuotationRule,
  clauseRule,
  distantClauseRule,
  phraseRule,
];

/** What a verb reports in the words after it, up to `limit` (excluded). Null where it reports nothing. */
export function reportedAfterVerb(words: readonly Word[], group: VerbGroup, limit: number): ReportedAfterVerb | null {
  const cueEnd = cueVerbEnd(words, group);
  const adjacent = complementAt(words, skipDays(words, cueEnd), limit);
  for (const rule of rules) {
    const found = rule({ words, group, limit, cueEnd, adjacent });
    if (found !== null) return found;
  }
  return null;
}
