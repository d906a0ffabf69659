import type { RelatedLink } from '../../model/article.ts';
import type { Confidence } from '../confidence.ts';

/** Why a line is not part of the text, and the metadata that it holds. */
export interface Noise {
  /** What the line is: “A related link”. */
  readonly what: string;
  /** Why it was taken out, in a sentence or two. */
  readonly why: string;
  /** An `unsure` line stays in the text and becomes a question. */
  readonly confidence: Confidence;
  readonly related?: readonly RelatedLink[];
  readonly source?: { readonly name: string; readonly printed: string; readonly url: string | null };
  readonly byline?: { readonly printed: string; readonly names: readonly string[] };
  /** A date of publication, as printed. */
  readonly date?: string;
}

/** The position of a line in its text. */
export interface LinePosition {
  readonly index: number;
  readonly lineCount: number;
  /** What the previous line is. Null where it is text, or where there is none. */
  readonly previous: Noise | null;
}

/** A longer line is a paragraph of the text, no matter how it begins. */
export const maxNoiseCharacters = 400;
