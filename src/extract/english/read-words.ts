import type { Span } from '../../model/place.ts';
import { lexicalReading, type Reading } from './lexical-reading.ts';
import type { Token } from './tokens-of.ts';
import { verbInContext } from './verb-in-context.ts';
import type { Word, WordClass } from './word.ts';

/** A run of tokens that counts as one word. `from` and `to` are the indices of its first and last token. */
export interface CollapsedRun {
  readonly outer: Span;
  readonly from: number;
  readonly to: number;
  /** Whether it is the title of a work, which counts as a name. Every other run is a `quotation`. */
  readonly title: boolean;
  /** The punctuation mark that ends it; '' where there is none. */
  readonly ending: string;
}

interface ReadToken {
  readonly token: Token;
  readonly reading: Reading;
  readonly run: number;
}

const pluralSuffix = /[^s]s$|men$|^(?:people|police|media|children|data)$/;
const sentenceBreak = /^[.!?…:;•*|]/;
const quotationReading: Reading = { kind: 'quotation', lemma: '', form: null };
const titleReading: Reading = { kind: 'name', lemma: '', form: null };

/** Whether most words of a line begin with a capital, as in a headline. Capitals then mean nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ shape, word }) => shape === 'word' && word.length > 3);
  return long.length > 2 && long.filter(({ capital }) => capital).length > 0.8 * long.length;
}

function readTokens(tokens: readonly Token[], runs: readonly CollapsedRun[]): ReadToken[] {
  const capitals = !isTitleCase(tokens);
  const items: ReadToken[] = [];
  let run = 0;
  let first = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const collapsed = runs[run];
    if (collapsed?.from === at) {
      items.push({
        token: { ...token, ...collapsed.outer, word: '' },
        reading: { ...(collapsed.title ? titleReading : quotationReading), lemma: collapsed.ending },
        run,
      });
      at = collapsed.to;
      run += 1;
      first = false;
    } else {
      items.push({ token, reading: lexicalReading(token, capitals && !first), run: -1 });
      first = sentenceBreak.test(token.word);
    }
  }
  return items;
}

/** Whether the clitic “'s” is the verb “is”, by its neighbours: “he’s”, “there’s a”. */
const isVerbalClitic = (before: WordClass | null, after: WordClass | null): boolean =>
  before === 'subject' ||
  before === 'that' ||
  before === 'question' ||
  after === 'determiner' ||
  after === 'not' ||
  after === 'be';

/** The words of one paragraph with their parts of speech. Each collapsed run is one word. `runs` is in text order. */
export function readWords(tokens: readonly Token[], runs: readonly CollapsedRun[] = []): readonly Word[] {
  const items = readTokens(tokens, runs);
  const words: Word[] = [];
  let before: WordClass | null = null;
  let plural = false;
  for (const [at, { token, reading, run }] of items.entries()) {
    const next = items[at + 1];
    const after = next?.reading.kind ?? null;
    let kind = reading.kind;
    if (reading.form !== null) {
      kind = verbInContext(reading, {
        before,
        beforeIsPlural: plural,
        after,
        afterIsBy: next?.token.word === 'by',
        afterIsColon: next?.token.word === ':',
      });
    } else if (kind === 'genitive') {
      kind = isVerbalClitic(before, after) ? 'be' : 'genitive';
    } else if (token.word === "'" && plural && next?.token.shape === 'word') {
      kind = 'genitive';
    } else if (
      token.word === 'her' &&
      (after === null || after === 'punctuation' || after === 'to' || after === 'determiner')
    ) {
      kind = 'object';
    }
    if (token.word === 'to' && items[at - 1]?.token.word === 'according') kind = 'preposition';
    const { start, end, word, capital, spaced } = token;
    words.push({ start, end, word, capital, spaced, kind, run, lemma: kind === 'noun' ? word : reading.lemma });
    if (kind !== 'adverb' && kind !== 'not') before = kind;
    plural = (kind === 'noun' || kind === 'name') && pluralSuffix.test(word);
  }
  return words;
}
