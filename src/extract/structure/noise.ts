import type { RelatedLink } from '../../model/article.ts';
import type { Confidence } from '../confidence.ts';

/** Why a line is no part of the text, and what it says nevertheless. */
export interface Noise {
  readonly what: string;
  readonly why: string;
  readonly confidence: Confidence;
  readonly related?: readonly RelatedLink[];
  readonly source?: { readonly name: string; readonly printed: string; readonly url: string | null };
  readonly byline?: { readonly printed: string; readonly names: readonly string[] };
  /** A date as it is printed. */
  readonly date?: string;
}

/** Where a line stands among all of them. */
export interface LinePosition {
  readonly index: number;
  readonly lineCount: number;
  /** The noise before it, where the line before it is noise. */
  readonly previous: Noise | null;
}

/** A line longer than this, in characters, is a paragraph to read, whatever it begins with. */
export const maxNoiseCharacters = 400;
