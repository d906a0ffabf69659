import { wordSet } from '../english/word-set.ts';
import type { Word, WordClass } from '../english/word.ts';

/** Whether a capital stands for its government or is only the city; `unclear` where the context does not show it. */
export type CapitalRole = 'government' | 'city' | 'unclear';

/** Prepositions before a place. */
const placePrepositions = wordSet(`
in at near outside around through across inside within into toward towards beyond via throughout
above over
`);
/** Prepositions before an actor or a counterpart. */
const actorPrepositions = wordSet(`
  with by against among upon despite
`);
/** Nouns for what comes from a government or goes to it. */
const sentNouns = wordSet(`
pressure support lead message messages response signal signals signs backing aid envoy envoys
ambassador ambassadors delegation delegations officials instructions demand demands order orders
permission concession concessions threat threats warning warnings letter note challenge criticism
help money funds funding assistance independence approval reaction opposition assurances guarantees
loyal loyalty loyalties close closer allegiance appeal request requests proposal offer ties weapons
arms
`);
/** Nouns for what a government has. */
const heldNouns = wordSet(`
role part government influence policy policies position stance support control interests demands
ally allies enemy enemies consent permission approval orders behalf grip claims intentions expense
favour favor hands side view
`);
/** Nouns for relations between governments. */
const relationNouns = wordSet(`
relations relationship relationships ties tie cooperation co-operation talks tension tensions
dialogue agreement agreements deal deals conflict dispute disputes trade war rift row negotiations
negotiation alliance partnership contacts rivalry friendship mediate differences treaty pact
rapprochement confidence trust links war exchange exchanges divide standoff
`);
/** Verbs whose object may be a government, as lemmas or forms. */
const dealingVerbs = wordSet(`
urge tell push press pressure accuse warn ask blame criticize criticise persuade convince spur force
support back condemn praise thank invite oblige help assist assure inform advise remind pressed
prompt provoke anger infuriate irritate embarrass trust defy threaten appease isolate punish
sanction want expect allow let lobby sue challenge confront reassure allege accept recognise
recognize recognised support supports supported backed urging telling
`);
/** Words before “for” and a city. */
const travelWords = wordSet(`
leave left leaves leaving depart departs departed bound headed heading heads train flight flights
plane set embark embarked battle fight
`);
/** Nouns for what a city has. */
const cityNouns = wordSet(`
street streets airport mayor square squares centre center suburb suburbs resident residents museum
market hotel district districts university cathedral church mosque stadium neighbourhood
neighborhood neighbourhoods neighborhoods subway metro skyline outskirts zoo theatre theater opera
police court courts downtown river
`);
/** Words that modify the name of a city. */
const cityModifiers = wordSet(`
downtown central greater east west eastern western north south northern southern old inner nearby
metropolitan suburban
`);

const finiteClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'modal', 'have', 'be', 'do']);
const verbClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);

/** The next word at or after an index, past adverbs and a word between commas (“, however,”). */
function afterAdverbs(words: readonly Word[], at: number): Word | undefined {
  let next = at;
  if (words[next]?.word === ',' && words[next + 2]?.word === ',') next += 3;
  while (words[next]?.kind === 'adverb' && next < at + 5) next += 1;
  return words[next];
}

/** Whether the next words show that it is the city: a longer name, a number, its country, or a noun of cities. */
function isCityByNextWords(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  if (next.kind === 'genitive') return cityNouns.has(words[last + 2]?.word ?? '');
  if (next.kind === 'number' || (next.kind === 'name' && next.spaced)) return true;
  return next.word === ',' && words[last + 2]?.kind === 'name' && words[last + 3]?.word === ',';
}

/** Whether “its” and a noun of cities follow: “Oslo turned its main squares into gardens”. */
function hasCityNoun(words: readonly Word[], last: number): boolean {
  const ahead = words.slice(last + 1, last + 12);
  const its = ahead.findIndex(({ word }) => word === 'its');
  return its !== -1 && ahead.slice(its + 1, its + 4).some(({ word }) => cityNouns.has(word));
}

/** Whether it is asked to act: “urged Oslo to stay”. */
const isUrgedToAct = (words: readonly Word[], first: number, last: number): boolean =>
  verbClasses.has(words[first - 1]?.kind ?? 'noun') &&
  words[last + 1]?.kind === 'to' &&
  words[last + 2]?.kind === 'base';

/** Whether it acts or possesses: a finite verb or a genitive follows. */
const isActor = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.kind === 'genitive' || finiteClasses.has(afterAdverbs(words, last + 1)?.kind ?? 'noun');

/** The role that the words before a capital imply. */
function roleByPreviousWords(words: readonly Word[], first: number): CapitalRole {
  const before = words[first - 1];
  if (before === undefined) return 'unclear';
  const { word, lemma } = before;
  const governor = words[first - 2]?.word ?? '';
  if (placePrepositions.has(word) || cityModifiers.has(word)) return 'city';
  if (word === 'from' || word === 'to')
    return sentNouns.has(governor) || relationNouns.has(governor) ? 'government' : 'city';
  if (word === 'of') return heldNouns.has(governor) ? 'government' : 'city';
  if (word === 'for') return travelWords.has(governor) ? 'city' : 'government';
  if (word === 'between') return relationNouns.has(governor) ? 'government' : 'city';
  if (word === 'on') return governor.startsWith('call') ? 'government' : 'unclear';
  if (word === 'that' || actorPrepositions.has(word)) return 'government';
  return dealingVerbs.has(lemma) || dealingVerbs.has(word) ? 'government' : 'unclear';
}

/** The role in a compound: the government in “Moscow-backed” and “pro-Moscow”, the city in “Moscow-based”. */
function roleInCompound(word: string): CapitalRole {
  if (!word.includes('-')) return 'unclear';
  return /-(?:led|backed|sponsored|friendly|controlled|imposed|brokered|installed|appointed|funded|supported|aligned|mediated|run)$|^(?:pro|anti)-/.test(
    word,
  )
    ? 'government'
    : 'city';
}

/**
 * The role of the capital at words `first` to `last` of its paragraph. `before` is the role of a capital that it is
 * coordinated with. It has the same role unless its own context shows another.
 */
export function capitalRole(
  words: readonly Word[],
  first: number,
  last: number,
  before: CapitalRole | null,
): CapitalRole {
  const compound = roleInCompound(words[first]?.word ?? '');
  if (compound !== 'unclear') return compound;
  if (isCityByNextWords(words, last)) return 'city';
  if (isUrgedToAct(words, first, last)) return 'government';
  const preceding = roleByPreviousWords(words, first);
  // In “with Oslo elites” the preposition governs the noun, and the capital says where it is.
  const next = words[last + 1];
  if (words[first - 1]?.kind === 'preposition' && next?.kind === 'noun' && next.spaced) return 'city';
  if (preceding !== 'unclear') return preceding;
  const joiner = words[first - 1];
  const isJoined = joiner?.kind === 'coordinator' || joiner?.word === ',';
  if (isJoined && before !== null && before !== 'unclear') return before;
  return isActor(words, last) && !hasCityNoun(words, last) ? 'government' : 'unclear';
}
