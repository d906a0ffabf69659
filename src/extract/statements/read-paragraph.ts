import type { Span } from '../../model/place.ts';
import { readWords } from '../english/read-words.ts';
import { type Sentence, sentencesOf } from '../english/sentences-of.ts';
import { type Token, tokensOf } from '../english/tokens-of.ts';
import type { Word } from '../english/word.ts';
import { isTitle } from './quotations/is-title.ts';
import { type QuotedRun, quotedRuns } from './quotations/quoted-runs.ts';

/** A paragraph as it is read: its words, of which each quoted run is one, and how they fall into sentences. */
export interface Paragraph {
  readonly words: readonly Word[];
  readonly runs: readonly QuotedRun[];
  readonly sentences: readonly Sentence[];
}

const finalStop = /([.,;:?!…—–-])['’"”\s]*$/;

/** “‘MOEN: It stays.’”: marks around a line of a transcript frame it; what is said begins after the name. */
function withoutTranscriptMark(text: string, tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, 6).findIndex(({ word }) => word === ':');
  const name = tokens.slice(1, Math.max(colon, 1)).map((token) => text.slice(token.start, token.end));
  const framed =
    tokens[0]?.shape === 'mark' && name.length > 0 && name.every((one) => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(one));
  return framed ? tokens.slice(1) : tokens;
}

/** Reads one paragraph of a text. */
export function readParagraph(text: string, { start, end }: Span): Paragraph {
  const tokens = withoutTranscriptMark(text, tokensOf(text, start, end));
  const runs = quotedRuns(text, tokens);
  const collapsed = runs.map((run) => {
    const quoted = text.slice(run.inner.start, run.inner.end);
    const title = isTitle(quoted, tokens[run.from - 1]?.word ?? '');
    return { ...run, title, ending: finalStop.exec(quoted.slice(-4))?.[1] ?? '' };
  });
  const words = readWords(tokens, collapsed);
  return { words, runs, sentences: sentencesOf(words) };
}
