import { wordSet, wordSets } from './word-set.ts';

/*
 * Reporting verbs, by the complement that follows them. A verb may be in several lists. A verb is in a list where
 * annotated news shows that it is an attribution there more often than not. All are in their base form.
 */

/** Verbs with a clause: “she said (that) the harbour stays open”, “she said: ‘…’”. */
export const clauseVerbs = wordSet(`
  say add write note report announce suggest argue explain declare claim recall acknowledge assert assure believe
  think hope fear know feel indicate insist state stress tweet warn worry admit agree allege anticipate answer boast
  brag caution charge clarify comment complain concede conclude confess confide confirm contend counter cry decide
  demand deny disclose doubt elaborate email emphasise emphasize estimate exclaim expect forecast foresee guess hint
  imagine imply insinuate interject joke lament maintain mention muse mutter observe object opine point pledge plead
  post predict presume proclaim profess promise propose protest quip reaffirm realize reason recommend recount reckon
  reiterate remark remember repeat reply request respond retort reveal rule scoff shout signal show speculate suspect
  surmise swear testify theorise theorize threaten underline underscore understand vent venture vow wager whisper
  wonder worry yell read recognize hypothesize concur find conclude determine acknowledge discover learn see mean hear
  ask question wish bemoan continue
`);

/** Verbs whose clause needs its “that”. Without it, something else usually follows (“I mean the plan”). */
export const thatRequiredVerbs = wordSet('mean hear feel see ask decide post mention warn demand');

/** Verbs whose object is always a clause, even where its verb was not recognised: “she says people misread it”. */
export const clauseOnlyVerbs = wordSet('say think argue insist complain');

/** Verbs with an addressee before the content: “she told the council that …”. */
export const addresseeVerbs = wordSet(`
  tell remind inform assure warn advise persuade convince ask notify show promise caution urge teach reassure
`);

/** Verbs with an indirect question: “asked whether …”, “explained why …”. */
export const questionVerbs = wordSet(`
  ask wonder question explain know see show discuss explore examine understand say tell decide determine describe
  remember ponder speculate detail outline debate hear think learn reveal recall realize consider note doubt
`);

/** Verbs with an infinitive: “she promised to …”. */
export const infinitiveVerbs = wordSet(`
  promise vow pledge refuse decline want plan hope threaten agree seek offer propose swear wish prefer ask expect
  decide claim seem appear request demand aim
`);

/** Verbs with an infinitive in the passive: “the harbour is said to …”. */
export const passiveInfinitiveVerbs = wordSet(`
  know see consider believe think say report rumor favor favour allege deem suppose presume assume estimate understand
  project
`);

/** Verbs that ask an addressee to act: “she urged the council to …”. */
export const directiveVerbs = wordSet(`
  urge ask call press pressure encourage advise implore beg order want expect instruct request
`);

/** Verbs that judge their object: “she criticized the plan”. The object is the content. */
export const judgementVerbs = wordSet(`
  criticise criticize accuse announce assail attack back bash bemoan berate blame blast cite chide condemn
  congratulate claim credit decry defend denounce deny deride describe detail discuss dismiss disparage dispute echo
  emphasise emphasize endorse excoriate express favour favor fault hail highlight insult invoke label lambast lambaste
  lament laud liken mention mock name note oppose outline praise predict promise propose question quote rebuke rebut
  recall recite recommend recount refute reiterate reject remember repeat report request reveal ridicule slam suggest
  stress support tout thank trash tweet underline underscore urge want warn welcome applaud applaud call pledge demand
  post prefer view seek acknowledge admit explain doubt identify knock retweet promote advocate embrace recognize
  list portray show
`);

/** Verbs that report with a particle or preposition, by that word: “complained about the plan”. */
export const phrasalVerbs = wordSets({
  about: 'talk speak ask worry complain brag boast care joke warn think write comment testify',
  at: 'hint rail scoff point laugh',
  for: 'call ask push advocate vote pray plead hope argue campaign',
  on: 'call comment elaborate agree insist',
  of: 'speak complain warn boast approve disapprove',
  to: 'refer point object allude agree admit',
  out: 'point rule tweet call',
  against: 'argue campaign rail warn vote protest speak',
  off: 'brush laugh shrug',
  after: 'go',
  up: 'bring',
  with: 'agree disagree',
  in: 'believe',
  as: 'describe characterize depict portray',
});

/** Verbs that hardly ever mean anything but a report. */
export const unambiguousVerbs = wordSet(`
  say add tell note argue explain claim state insist remark reply warn assert declare acknowledge admit write believe
  think complain announce report suggest contend quip joke
`);

/** Verbs that characterise their object: “He described her as …”, “she called it …”. */
const characterisingVerbs = wordSet(`
  describe call label dub portray paint characterize depict brand view see regard dismiss hail denounce
`);

/** Whether a verb may report with a noun phrase as its content. */
export function mayReportPhrase(lemma: string): boolean {
  return judgementVerbs.has(lemma) || directiveVerbs.has(lemma) || characterisingVerbs.has(lemma);
}

/** Whether a verb reports with any complement. */
export function isReportingVerb(lemma: string): boolean {
  return (
    clauseVerbs.has(lemma) ||
    addresseeVerbs.has(lemma) ||
    judgementVerbs.has(lemma) ||
    infinitiveVerbs.has(lemma) ||
    directiveVerbs.has(lemma)
  );
}

/** Nouns that form a cue with “express” or “voice”: “expressed optimism about …”. */
export const attitudeNouns = wordSet(`
  alarm anger anxiety appreciation approval concern concerns condolences confidence confusion contempt delight
  disagreement disappointment disapproval discomfort dismay displeasure dissatisfaction doubt doubts enthusiasm fear
  fears frustration gratitude hope hopes horror interest misgivings openness opposition optimism outrage pessimism
  pride readiness regret relief remorse reservations sadness satisfaction shock skepticism solidarity sorrow support
  surprise sympathy thanks unease willingness worry
`);
