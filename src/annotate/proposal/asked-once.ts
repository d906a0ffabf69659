import type { Question } from '../../extract/extraction.ts';

const isAboutStatement = ({ about }: Question): boolean => about === 'speaker' || about === 'statement';

const placeKey = ({ place }: Question): string =>
  place === null ? '' : `${place.paragraph} ${place.start} ${place.end}`;

/**
 * The extraction's questions and then those about statements that were left out. A statement that was left out is asked
 * about once: who said it, for example, no longer matters.
 */
export function askedOnce(questions: readonly Question[], leftOut: readonly Question[]): readonly Question[] {
  const places = new Set(leftOut.map(placeKey));
  return [...questions.filter((one) => !isAboutStatement(one) || !places.has(placeKey(one))), ...leftOut];
}
