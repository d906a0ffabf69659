const functionClasses = [
  'determiner',
  'possessive',
  'subject',
  'object',
  'pronoun',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'question',
  'modal',
  'be',
  'have',
  'do',
  'to',
  'that',
  'adverb',
  'not',
] as const;

/** Closed word classes: English adds no words to them. */
export type FunctionClass = (typeof functionClasses)[number];

const wordsByClass: Readonly<Record<FunctionClass, string>> = {
  determiner: `
    the a an one this these those some any no each every either neither both all another such many several few most
    much
  `,
  possessive: 'my your his her its our their whose',
  subject: 'i he she we they it you who everyone everybody someone somebody anyone nobody',
  object: 'me him us them herself himself themselves itself myself yourself ourselves',
  pronoun: 'others none everything something anything nothing mine yours theirs ours hers',
  preposition: `
    of in on at by for with from into onto upon about against among amid between through throughout during without
    within over under above below behind beside besides beyond near toward towards across along around off out up down
    per via versus despite including regarding concerning following like unlike inside outside given amongst amidst
    beneath underneath plus minus till than alongside
  `,
  coordinator: 'and or but nor &',
  subordinator: 'if because although while whereas unless until since when whenever before after once as lest whether',
  relative: 'which whom where',
  question: 'what why how whatever whoever wherever',
  modal: `
    will would can could may might must shall should cannot ought 'll 'd won't wouldn't can't couldn't mustn't
    shouldn't
  `,
  be: "be is are was were been being am 're 'm isn't aren't wasn't weren't ain't",
  have: "have has had having 've haven't hasn't hadn't",
  do: "do does did don't doesn't didn't",
  to: 'to',
  that: 'that',
  adverb: `
    also then now never always ever just only even still already again soon later earlier once often sometimes perhaps
    maybe rather quite very too almost nearly instead meanwhile moreover furthermore nevertheless nonetheless thus
    hence therefore today yesterday tomorrow tonight here there twice first initially long since ago far further well
    much more less most least back away together forward apart yet so however though indeed seldom rarely else alike
    aside ahead afterward afterwards anyway
  `,
  not: 'not',
};

/** The class of each function word, in lower case. Where several lists have a word, the first class counts. */
export const functionWords: ReadonlyMap<string, FunctionClass> = new Map(
  functionClasses.toReversed().flatMap((kind) =>
    wordsByClass[kind]
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind] as const),
  ),
);
