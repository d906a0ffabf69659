import type { Reading } from './lexical-reading.ts';
import { neverNouns } from './verb-forms.ts';
import type { WordClass } from './word.ts';

/** The neighbours of a word: the class of the one before it, and the likely class of the one after it. */
export interface Neighbours {
  /** The nearest word to the left that is not an adverb. Null at the start. */
  readonly before: WordClass | null;
  readonly beforeIsPlural: boolean;
  /** The next word. Null at the end. */
  readonly after: WordClass | null;
  readonly afterIsBy: boolean;
  readonly afterIsColon: boolean;
}

/** After one of these, a form that may be a noun or a verb is a noun. */
const nounContexts: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'possessive',
  'genitive',
  'adjective',
  'preposition',
  'number',
]);
/** After one of these, it is the base form of a verb. */
const baseContexts: ReadonlySet<WordClass | null> = new Set<WordClass>(['to', 'modal', 'do']);
/** After one of these, it is a finite verb. */
const finiteContexts: ReadonlySet<WordClass | null> = new Set<WordClass>(['subject', 'relative', 'that']);
const nounOrName: ReadonlySet<WordClass | null> = new Set<WordClass>(['noun', 'name']);
const verbClasses: ReadonlySet<WordClass | null> = new Set<WordClass>(['finite', 'base', 'gerund', 'participle']);
const nominalClasses: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'noun',
  'name',
  'number',
  'pronoun',
  'object',
  'quotation',
]);
/** Before one of these, which may begin a complement, a form that may be a noun or a verb is a verb. */
const complementStarts: ReadonlySet<WordClass | null> = new Set<WordClass>([
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

function pastInContext({ before, after, afterIsBy }: Neighbours): WordClass {
  if (before === 'have' || before === 'be') return 'participle';
  if (baseContexts.has(before)) return 'base';
  if (before === 'preposition' || before === 'adjective') return nounOrName.has(after) ? 'adjective' : 'finite';
  // “Many said that …”
  if (before === 'determiner' && (after === 'that' || after === 'subject' || after === 'determiner')) return 'finite';
  if (nounContexts.has(before)) return 'adjective';
  if (before === 'finite' && (nounOrName.has(after) || after === 'adjective')) return 'adjective';
  return afterIsBy ? 'participle' : 'finite';
}

function baseInContext({ before, beforeIsPlural, after }: Neighbours): WordClass {
  if (baseContexts.has(before)) return 'base';
  if (finiteContexts.has(before)) return 'finite';
  if (nounContexts.has(before)) return 'noun';
  if (nominalClasses.has(before))
    return beforeIsPlural && (complementStarts.has(after) || after === 'preposition') ? 'finite' : 'noun';
  if (verbClasses.has(before)) return 'noun';
  return complementStarts.has(after) ? 'base' : 'noun';
}

function thirdPersonInContext({ before, beforeIsPlural, after, afterIsColon }: Neighbours): WordClass {
  if (finiteContexts.has(before)) return 'finite';
  if (nounContexts.has(before) || baseContexts.has(before) || verbClasses.has(before)) return 'noun';
  if (before === 'name' && !afterIsColon)
    return complementStarts.has(after) || after === 'preposition' || after === 'gerund' ? 'finite' : 'noun';
  if (nominalClasses.has(before) && (after === 'that' || afterIsColon)) return 'finite';
  if (nominalClasses.has(before)) return !beforeIsPlural && complementStarts.has(after) ? 'finite' : 'noun';
  return complementStarts.has(after) ? 'finite' : 'noun';
}

/** The class of a form that is never a noun: “few say”, “to say”. */
function neverNounInContext(form: 'base' | 'third', { before }: Neighbours): WordClass {
  if (form === 'third') return 'finite';
  return nominalClasses.has(before) || finiteContexts.has(before) || before === 'determiner' ? 'finite' : 'base';
}

/** The class of a verb form in its sentence, where it may also be a noun or an adjective. */
export function verbInContext({ form, kind, lemma }: Reading, around: Neighbours): WordClass {
  if ((form === 'base' || form === 'third') && neverNouns.has(lemma)) return neverNounInContext(form, around);
  switch (form) {
    case 'past':
      return pastInContext(around);
    case 'base':
      return baseInContext(around);
    case 'third':
      return thirdPersonInContext(around);
    case 'gerund':
      // “the council hearing”
      if (lemma === 'hear' && nounOrName.has(around.before)) return 'noun';
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
