import type { Reading } from './lexical-reading.ts';
import { neverNouns } from './verb-forms.ts';
import type { WordClass } from './word.ts';

/** What the words around one have turned out to be, or look like so far. */
export interface Neighbours {
  /** The nearest word to the left that is no adverb. */
  readonly before: WordClass | null;
  readonly beforeIsPlural: boolean;
  /** The word right to the right. */
  readonly after: WordClass | null;
  readonly afterIsBy: boolean;
  readonly afterIsColon: boolean;
}

const makesNoun: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'possessive',
  'genitive',
  'adjective',
  'preposition',
  'number',
]);
const makesBase: ReadonlySet<WordClass | null> = new Set<WordClass>(['to', 'modal', 'do']);
const makesFinite: ReadonlySet<WordClass | null> = new Set<WordClass>(['subject', 'relative', 'that']);
const namesThing: ReadonlySet<WordClass | null> = new Set<WordClass>(['noun', 'name']);
const isVerb: ReadonlySet<WordClass | null> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);
const nominal: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'noun',
  'name',
  'number',
  'pronoun',
  'object',
  'quotation',
]);
/** Where one of these follows, a word that could be noun or verb is a verb with what it governs. */
const governed: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'that',
  'to',
  'determiner',
  'possessive',
  'subject',
  'object',
  'pronoun',
  'question',
  'quotation',
  'adverb',
  'name',
  'number',
  'subordinator',
]);

function past({ before, after, afterIsBy }: Neighbours): WordClass {
  if (before === 'have' || before === 'be') return 'participle';
  if (makesBase.has(before)) return 'base';
  if (before === 'preposition' || before === 'adjective') return namesThing.has(after) ? 'adjective' : 'finite';
  // “Many said that …”
  if (before === 'determiner' && (after === 'that' || after === 'subject' || after === 'determiner')) return 'finite';
  if (makesNoun.has(before)) return 'adjective';
  if (before === 'finite' && (namesThing.has(after) || after === 'adjective')) return 'adjective';
  return afterIsBy ? 'participle' : 'finite';
}

function base({ before, beforeIsPlural, after }: Neighbours): WordClass {
  if (makesBase.has(before)) return 'base';
  if (makesFinite.has(before)) return 'finite';
  if (makesNoun.has(before)) return 'noun';
  if (nominal.has(before))
    return beforeIsPlural && (governed.has(after) || after === 'preposition') ? 'finite' : 'noun';
  if (isVerb.has(before)) return 'noun';
  return governed.has(after) ? 'base' : 'noun';
}

function third({ before, beforeIsPlural, after, afterIsColon }: Neighbours): WordClass {
  if (makesFinite.has(before)) return 'finite';
  if (makesNoun.has(before) || makesBase.has(before) || isVerb.has(before)) return 'noun';
  if (before === 'name' && !afterIsColon)
    return governed.has(after) || after === 'preposition' || after === 'gerund' ? 'finite' : 'noun';
  if (nominal.has(before) && (after === 'that' || afterIsColon)) return 'finite';
  if (nominal.has(before)) return !beforeIsPlural && governed.has(after) ? 'finite' : 'noun';
  return governed.has(after) ? 'finite' : 'noun';
}

/** A form that is never a noun: “few say”, “to say”. */
function onlyVerb(form: 'base' | 'third', { before }: Neighbours): WordClass {
  if (form === 'third') return 'finite';
  return nominal.has(before) || makesFinite.has(before) || before === 'determiner' ? 'finite' : 'base';
}

/** Decides between the readings of a verb's form: is it one here, and which? */
export function verbInContext({ form, kind, lemma }: Reading, around: Neighbours): WordClass {
  if ((form === 'base' || form === 'third') && neverNouns.has(lemma)) return onlyVerb(form, around);
  switch (form) {
    case 'past':
      return past(around);
    case 'base':
      return base(around);
    case 'third':
      return third(around);
    case 'gerund':
      // “the council hearing”
      if (lemma === 'hear' && namesThing.has(around.before)) return 'noun';
      return around.before === 'determiner' || around.before === 'adjective' || around.before === 'genitive'
        ? 'noun'
        : 'gerund';
    case 'participle':
      return around.before === 'determiner' ? 'adjective' : 'participle';
    case null:
      return kind;
    default:
      return form satisfies never;
  }
}
