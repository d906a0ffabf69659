import type { Question } from '../extraction.ts';
import type { Structure } from '../structure/structure-of.ts';
import { shorten } from './shorten.ts';

export const structureQuestions = ({ doubts, paragraphs }: Structure): Question[] =>
  doubts.map(({ paragraph, words, asks }) => ({
    about: 'structure',
    place: paragraph === null ? null : { paragraph, start: 0, end: paragraphs[paragraph]?.length ?? 0 },
    words: shorten(words),
    asks,
  }));
