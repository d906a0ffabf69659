import type { Question } from '../extraction.ts';
import type { Structure } from '../structure/structure-of.ts';
import { shorten } from './shorten.ts';

/** A question about each line that was kept although it may not be part of the text. */
export function structureQuestions({ doubts, paragraphs }: Pick<Structure, 'doubts' | 'paragraphs'>): Question[] {
  return doubts.map(({ paragraph, words, asks }) => ({
    about: 'structure',
    place: paragraph === null ? null : { paragraph, start: 0, end: paragraphs[paragraph]?.length ?? 0 },
    words: shorten(words),
    asks,
  }));
}
