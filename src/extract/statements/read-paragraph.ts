import type { Span } from '../../model/place.ts';
import { readWords } from '../english/read-words.ts';
import { type Sentence, sentencesOf } from '../english/sentences-of.ts';
import { type Token, tokensOf } from '../english/tokens-of.ts';
import type { Word } from '../english/word.ts';
import { isTitle } from './quotations/is-title.ts';
import { type QuotedRun, quotedRuns } from './quotations/quoted-runs.ts';

/** A paragraph as words and sentences. Each quoted run is one word. */
export interface Paragraph {
  readonly words: readonly Word[];
  readonly runs: readonly QuotedRun[];
  readonly sentences: readonly Sentence[];
}

const finalStop = /([.,;:?!…—–-])['’"”\s]*$/;

/** Drops the opening mark of a transcript line in quotation marks, “‘MOEN: It stays.’”: the name is not quoted. */
function withoutTranscriptMark(text: string, tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, 6).findIndex(({ word }) => word === ':');
  const name = tokens.slice(1, Math.max(colon, 1)).map((token) => text.slice(token.start, token.end));
  const framed =
    tokens[0]?.shape === 'mark' && name.length > 0 && name.every((one) => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(one));
  return framed ? tokens.slice(1) : tokens;
}

/** Reads the paragraph at a span of a text. */
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
