import { textAt } from '../../model/place.ts';
import type { ExtractedStatement, Question } from '../extraction.ts';
import { shorten } from './shorten.ts';

/** A question about each statement that may be wrong, or that has no speaker phrase or no cue. */
export function statementQuestions(
  statements: readonly ExtractedStatement[],
  paragraphs: readonly string[],
): Question[] {
  return statements.flatMap(({ content: [place], confidence, phrase, cue }): Question[] => {
    const words = shorten(textAt(paragraphs, place));
    if (phrase === null)
      return [{ about: 'speaker', place, words, asks: 'Who said this? The text names nobody beside it.' }];
    if (cue === null)
      return [
        {
          about: 'statement',
          place,
          words,
          asks: 'By which words does the text attribute this? None were found.',
        },
      ];
    return confidence === 'unsure'
      ? [{ about: 'statement', place, words, asks: 'Is this a statement, and all of it?' }]
      : [];
  });
}
