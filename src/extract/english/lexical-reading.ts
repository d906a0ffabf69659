import { type FunctionClass, functionWords } from './function-words.ts';
import type { Token } from './tokens-of.ts';
import { commonVerbForms, type VerbForm } from './verb-forms.ts';
import type { WordClass } from './word.ts';

/** What a token is by itself, before its neighbours are considered. */
export interface Reading {
  readonly kind: WordClass;
  readonly lemma: string;
  /** The form of a verb. Null for all other words. */
  readonly form: VerbForm | null;
}

const adjectiveSuffix = /(?:ous|ful|ive|ial|ual|nal|ral|ic|ical|able|ible|less|ish)$/;
/** Nouns whose endings look like those of verbs, adjectives or adverbs. */
const misleadingNouns = new Set(
  `
    thing king morning evening spring string ring wing meeting hearing building ceiling wedding nothing something
    hundred speed breed greed seed weed creed deed embed bed red shed sled official critic public executive
    representative relative rival capital hospital animal proposal signal denial approval arrival trial material
    general detective native initiative objective alternative perspective narrative motive clinic republic topic
    traffic music mechanic academic fabric journal principal terminal family ally assembly supply reply bully monopoly
    anomaly fly jelly butterfly belly
  `
    .trim()
    .split(/\s+/),
);
const contractedVerbs: ReadonlyMap<string, FunctionClass> = new Map<string, FunctionClass>([
  ["'ve", 'have'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ll", 'modal'],
  ["'d", 'modal'],
]);

/** A guess by the ending of a word that no list has: “defunded” is a form of “defund”. */
function guessedReading(word: string): Reading | null {
  if (misleadingNouns.has(word)) return { kind: 'noun', lemma: word, form: null };
  if (word.length > 4 && word.endsWith('ing')) return { kind: 'gerund', lemma: word.slice(0, -3), form: 'gerund' };
  if (word.length > 4 && word.endsWith('ed')) return { kind: 'finite', lemma: word.slice(0, -2), form: 'past' };
  return null;
}

/**
 * Reads a token by itself. With `capitalMeansName`, as within a sentence, a capitalised word is a name unless it is a
 * function word.
 */
export function lexicalReading({ word, shape, capital }: Token, capitalMeansName: boolean): Reading {
  if (shape === 'punctuation' || shape === 'mark') return { kind: 'punctuation', lemma: word, form: null };
  if (shape === 'number') return { kind: 'number', lemma: word, form: null };
  if (shape === 'clitic') return { kind: contractedVerbs.get(word) ?? 'genitive', lemma: word, form: null };
  const named = capital && capitalMeansName;
  const known = functionWords.get(word);
  if (known !== undefined && (!named || known !== 'modal')) return { kind: known, lemma: word, form: null };
  if (named) return { kind: 'name', lemma: word, form: null };
  const verb = commonVerbForms.get(word);
  if (verb !== undefined)
    return { kind: verb.form === 'third' ? 'finite' : 'base', lemma: verb.lemma, form: verb.form };
  if (word.length > 3 && word.endsWith('ly') && !misleadingNouns.has(word))
    return { kind: 'adverb', lemma: word, form: null };
  if (capital) return { kind: 'name', lemma: word, form: null };
  const guess = guessedReading(word);
  if (guess !== null) return guess;
  return { kind: adjectiveSuffix.test(word) ? 'adjective' : 'noun', lemma: word, form: null };
}
