import type { Given } from '../extract/extraction.ts';
import type { Failure } from './failure.ts';

/** What came with a text, as far as a reader of files knows it. */
export type Metadata = Pick<Given, 'title' | 'date' | 'source' | 'url' | 'language'>;

/** Nothing. */
export const noMetadata: Metadata = { title: null, date: null, source: null, url: null, language: null };

/** One article as it was read, before anything is found in it. */
export interface RawArticle {
  /** As messages name it: `notes/a.txt`, `many.jsonl:3`. */
  readonly name: string;
  /** A name to make its address of; null where there is none. */
  readonly stem: string | null;
  readonly text: string;
  readonly told: Metadata;
  /** What was done to it or left out, for the editor's eyes: sentences. */
  readonly notes: readonly string[];
}

/** What an input holds: one article, or for JSON lines as many as it has lines. */
export interface ReadArticles {
  readonly articles: readonly RawArticle[];
  readonly failures: readonly Failure[];
}
