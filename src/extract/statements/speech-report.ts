import type { WordRange } from './spans/noun-phrases.ts';

/** The construction of a report. How reliable each frame is was measured on annotated news. */
export type Frame =
  /** “Moen said, ‘It stays.’”. */
  | 'quotation'
  /** “Moen said that it stays”. */
  | 'that'
  /** “Moen said it stays”. */
  | 'clause'
  /** “Moen asked whether it stays”. */
  | 'question'
  /** “Moen promised to stay”. */
  | 'infinitive'
  /** “Moen criticized the plan”. */
  | 'noun-phrase'
  /** “It stays, Moen said”. */
  | 'postposed'
  /** “‘It stays,’ said Moen”. */
  | 'inverted'
  /** “According to Moen, it stays”. */
  | 'according'
  /** “Moen: ‘It stays.’”. */
  | 'colon'
  /** “‘It stays.’ — Ada Moen”. */
  | 'signature'
  /** “MOEN: It stays.”. */
  | 'transcript'
  /** “Moen’s claim that it stays”. */
  | 'noun'
  /** A later quotation of the last speaker, in the same paragraph. */
  | 'continued'
  /** A quotation next to a verb that is not a reporting verb. */
  | 'nearest';

/** A statement as ranges of words of one paragraph. */
export interface SpeechReport {
  readonly frame: Frame;
  readonly speaker: WordRange | null;
  readonly cue: WordRange | null;
  readonly content: readonly WordRange[];
}

/** A report that the text does not deny. */
export interface WeighedReport extends SpeechReport {
  /** Whether the text leaves open that the content was said, or by whom: “if Moen says …”, “Moen could say …”. */
  readonly open: boolean;
}
