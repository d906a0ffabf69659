import type { Desk } from './desk';
import { capitalised } from './phrases';

/** One way in which articles attribute words: one paragraph or several that belong together. */
export type Way = (desk: Desk) => readonly string[];

const verbs = [
  'said',
  'noted',
  'explained',
  'promised',
  'insisted',
  'recalled',
  'told reporters',
  'announced',
] as const;
const verb = ({ random }: Desk): string => random.pick<string>(verbs);

const reported: Way = (desk) => {
  const { who, cue, says } = desk.line('indirect', desk.voices()[0], 'start');
  return [`${who} ${cue(verb(desk))} ${says(`that ${desk.phrases.reported()}`)}.`];
};

const accordingTo: Way = (desk) => {
  const { who, cue, says } = desk.line('indirect', desk.voices()[0], 'middle');
  return [`${says(capitalised(desk.phrases.reported()))}, ${cue('according to')} ${who}. ${desk.phrases.told()}`];
};

const wordsFirst: Way = (desk) => {
  const { who, cue, says } = desk.line('direct', desk.voices()[0], 'middle');
  return [`“${says(desk.phrases.spoken())},” ${who} ${cue(verb(desk))}.`];
};

const speakerFirst: Way = (desk) => {
  const { who, cue, says } = desk.line('direct', desk.voices()[0], 'start');
  const { spoken, told } = desk.phrases;
  return [`${told()} ${who} ${cue(verb(desk))}: “${says(`${spoken()}. ${spoken()}.`)}”`];
};

const called: Way = (desk) => {
  const { who, cue, says } = desk.line('mixed', desk.voices()[0], 'start');
  const { thing, fragment } = desk.phrases;
  return [`${who} ${cue('called')} ${says(`the ${thing()} “${fragment()}”`)}.`];
};

const partlyQuoted: Way = (desk) => {
  const { who, cue, says } = desk.line('mixed', desk.voices()[0], 'start');
  const { reported: report, fragment } = desk.phrases;
  const content = `that ${report()}, which was “${fragment()}”, whatever others thought`;
  return [`${who} ${cue(verb(desk))} ${says(content)}.`];
};

const interrupted: Way = (desk) => {
  const { who, cue, says } = desk.line('direct', desk.voices()[0], 'middle');
  const { spoken } = desk.phrases;
  return [`“${says(spoken())},” ${who} ${cue(verb(desk))}. “${says(`${spoken()}.`)}”`];
};

const overTwoParagraphs: Way = (desk) => {
  const { who, cue, says } = desk.line('direct', desk.voices()[0], 'start');
  const { spoken } = desk.phrases;
  return [`${who} ${cue(verb(desk))}: “${says(`${spoken()}. ${spoken()}.`)}`, `“${says(`${spoken()}. ${spoken()}.`)}”`];
};

const twoInOneParagraph: Way = (desk) => {
  const [one, other] = desk.voices();
  const first = desk.line('indirect', one, 'start');
  const opening = `${first.who} ${first.cue(verb(desk))} ${first.says(`that ${desk.phrases.reported()}`)}.`;
  const second = desk.line('direct', other, 'middle');
  return [`${opening} “${second.says(desk.phrases.spoken())},” ${second.who} ${second.cue('answered')}.`];
};

const aroundDirect: Way = (desk) => {
  const [one, other] = desk.voices();
  const outer = desk.line('indirect', one, 'start');
  const inner = desk.line('direct', other, 'middle');
  const within = `that ${inner.who} had once ${inner.cue('said')}: “${inner.says(desk.phrases.spoken())}”`;
  return [`${outer.who} ${outer.cue('recalled')} ${outer.says(`${within}, and that it was true`)}.`];
};

const aroundMixed: Way = (desk) => {
  const [voice] = desk.voices();
  const { reported: report, thing, fragment } = desk.phrases;
  const outer = desk.line('indirect', voice, 'start');
  const inner = desk.line('mixed', voice, 'middle');
  const view = inner.says(`the ${thing()} as “${fragment()}”`);
  const within = `${inner.who} still ${inner.cue('thought of')} ${view}`;
  return [`${outer.who} ${outer.cue('admitted')} ${outer.says(`that ${report()} and that ${within} in private`)}.`];
};

const touching: Way = (desk) => {
  const [one, other] = desk.voices();
  const first = desk.line('indirect', one, 'start');
  const second = desk.line('indirect', other, 'middle');
  const { reported: report } = desk.phrases;
  const words = `${first.says(`that ${report()}—`)}${second.says(`and that ${report()}`)}`;
  return [`${first.who} ${first.cue(verb(desk))} ${words}, ${second.cue('added')} ${second.who}.`];
};

/** All of them, the plain ones more often. */
export const ways: readonly [Way, ...Way[]] = [
  reported,
  wordsFirst,
  called,
  interrupted,
  accordingTo,
  speakerFirst,
  overTwoParagraphs,
  reported,
  twoInOneParagraph,
  aroundDirect,
  wordsFirst,
  partlyQuoted,
  touching,
  speakerFirst,
  aroundMixed,
  reported,
];
