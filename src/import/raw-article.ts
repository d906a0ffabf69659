import type { Given } from '../extract/extraction.ts';
import type { Failure } from './failure.ts';

/** What is known of an article beside its text; null where it is not. */
export type Metadata = Pick<Given, 'title' | 'date' | 'source' | 'url' | 'language'>;

/** Metadata of which nothing is known. */
export const noMetadata: Metadata = { title: null, date: null, source: null, url: null, language: null };

/** One article as it was read, before anything is found in it. */
export interface RawArticle {
  /** As messages name it: `notes/a.txt`, `many.jsonl:3`. */
  readonly name: string;
  /** A name to make its slug of; null where there is none. */
  readonly stem: string | null;
  readonly text: string;
  readonly metadata: Metadata;
  /** What was changed or left out, for the editor: sentences. */
  readonly notes: readonly string[];
}

/** The articles of an input: one, or one for each line of JSON lines. */
export interface ReadArticles {
  readonly articles: readonly RawArticle[];
  readonly failures: readonly Failure[];
}
