import { wordSet } from '../english/word-set.ts';
import type { Word, WordClass } from '../english/word.ts';

/**
 * A capital stands for its government, or is the city that it is; `unclear` where the words around do not
 * tell.
 */
export type CapitalRole = 'government' | 'city' | 'unclear';

/** Prepositions that a place stands after. */
const placePrepositions = wordSet(`
in at near outside around through across inside within into toward towards beyond via throughout
above over
`);
/** Prepositions that somebody stands after who acts or is dealt with. */
const actorPrepositions = wordSet(`
  with by against among upon despite
`);
/** What comes from a government, or goes to it. */
const sentNouns = wordSet(`
pressure support lead message messages response signal signals signs backing aid envoy envoys
ambassador ambassadors delegation delegations officials instructions demand demands order orders
permission concession concessions threat threats warning warnings letter note challenge criticism
help money funds funding assistance independence approval reaction opposition assurances guarantees
loyal loyalty loyalties close closer allegiance appeal request requests proposal offer ties weapons
arms
`);
/** What a government has. */
const heldNouns = wordSet(`
role part government influence policy policies position stance support control interests demands
ally allies enemy enemies consent permission approval orders behalf grip claims intentions expense
favour favor hands side view
`);
/** What goes on between governments. */
const relationNouns = wordSet(`
relations relationship relationships ties tie cooperation co-operation talks tension tensions
dialogue agreement agreements deal deals conflict dispute disputes trade war rift row negotiations
negotiation alliance partnership contacts rivalry friendship mediate differences treaty pact
rapprochement confidence trust links war exchange exchanges divide standoff
`);
/** What somebody does to a government, as lemmas or forms. */
const dealingVerbs = wordSet(`
urge tell push press pressure accuse warn ask blame criticize criticise persuade convince spur force
support back condemn praise thank invite oblige help assist assure inform advise remind pressed
prompt provoke anger infuriate irritate embarrass trust defy threaten appease isolate punish
sanction want expect allow let lobby sue challenge confront reassure allege accept recognise
recognize recognised support supports supported backed urging telling
`);
/** What leaves for a city, or is about one. */
const travelWords = wordSet(`
leave left leaves leaving depart departs departed bound headed heading heads train flight flights
plane set embark embarked battle fight
`);
/** What a city has. */
const cityNouns = wordSet(`
street streets airport mayor square squares centre center suburb suburbs resident residents museum
market hotel district districts university cathedral church mosque stadium neighbourhood
neighborhood neighbourhoods neighborhoods subway metro skyline outskirts zoo theatre theater opera
police court courts downtown river
`);
const cityModifiers = wordSet(`
downtown central greater east west eastern western north south northern southern old inner nearby
metropolitan suburban
`);

const finiteClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'modal', 'have', 'be', 'do']);
const verbClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);

/** The word after a place, past adverbs and what commas set apart (“, however,”). */
function afterAdverbs(words: readonly Word[], at: number): Word | undefined {
  let next = at;
  if (words[next]?.word === ',' && words[next + 2]?.word === ',') next += 3;
  while (words[next]?.kind === 'adverb' && next < at + 5) next += 1;
  return words[next];
}

/**
 * Whether what follows makes it the city: a longer name, a year, a country that it lies in, what cities
 * have.
 */
function isCityByNextWords(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  if (next.kind === 'genitive') return cityNouns.has(words[last + 2]?.word ?? '');
  if (next.kind === 'number' || (next.kind === 'name' && next.spaced)) return true;
  return next.word === ',' && words[last + 2]?.kind === 'name' && words[last + 3]?.word === ',';
}

/** “Oslo turned its main squares into gardens”: it has what cities have. */
function hasCityNoun(words: readonly Word[], last: number): boolean {
  const ahead = words.slice(last + 1, last + 12);
  const its = ahead.findIndex(({ word }) => word === 'its');
  return its !== -1 && ahead.slice(its + 1, its + 4).some(({ word }) => cityNouns.has(word));
}

/** “urged Oslo to stay”: somebody who is to do something. */
const isUrgedToAct = (words: readonly Word[], first: number, last: number): boolean =>
  verbClasses.has(words[first - 1]?.kind ?? 'noun') &&
  words[last + 1]?.kind === 'to' &&
  words[last + 2]?.kind === 'base';

/** Whether it does something: a verb follows, or it has something that is no city's. */
const isActor = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.kind === 'genitive' || finiteClasses.has(afterAdverbs(words, last + 1)?.kind ?? 'noun');

/** What the words before a capital say of it. */
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

/** What compounds say: “Moscow-backed” and “pro-Moscow”, but “Moscow-based”. */
function roleInCompound(word: string): CapitalRole {
  if (!word.includes('-')) return 'unclear';
  return /-(?:led|backed|sponsored|friendly|controlled|imposed|brokered|installed|appointed|funded|supported|aligned|mediated|run)$|^(?:pro|anti)-/.test(
    word,
  )
    ? 'government'
    : 'city';
}

/**
 * The role of the capital at words `first` to `last` of its paragraph. Where a list joins it to the capital
 * before it (`before`), it has that one's role unless its own words say otherwise.
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
  // “with Oslo elites”: the noun is what the preposition governs, and the capital says where it is.
  const next = words[last + 1];
  if (words[first - 1]?.kind === 'preposition' && next?.kind === 'noun' && next.spaced) return 'city';
  if (preceding !== 'unclear') return preceding;
  const joiner = words[first - 1];
  const isJoined = joiner?.kind === 'coordinator' || joiner?.word === ',';
  if (isJoined && before !== null && before !== 'unclear') return before;
  return isActor(words, last) && !hasCityNoun(words, last) ? 'government' : 'unclear';
}
