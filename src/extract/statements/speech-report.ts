import type { WordRange } from './spans/noun-phrases.ts';

/** How the words of a report stand to each other; what a frame is worth was measured on annotated news. */
export type Frame =
  | 'quotation'
  | 'that'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'noun-phrase'
  | 'postposed'
  | 'inverted'
  | 'according'
  | 'colon'
  | 'signature'
  | 'transcript'
  | 'noun'
  | 'continued'
  | 'nearest';

/** A statement in words of one paragraph: word indices, `to` excluded. */
export interface SpeechReport {
  readonly frame: Frame;
  readonly speaker: WordRange | null;
  readonly cue: WordRange | null;
  readonly content: readonly WordRange[];
}
