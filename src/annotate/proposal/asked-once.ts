import type { Question } from '../../extract/extraction.ts';

const isOfStatement = ({ about }: Question): boolean => about === 'speaker' || about === 'statement';

const placeKey = ({ place }: Question): string =>
  place === null ? '' : `${place.paragraph} ${place.start} ${place.end}`;

/**
 * What the engine asks, and what is asked about statements that were left out: of one that is not in the file
 * nothing else is asked, such as who said it.
 */
export function askedOnce(questions: readonly Question[], leftOut: readonly Question[]): readonly Question[] {
  const places = new Set(leftOut.map(placeKey));
  return [...questions.filter((one) => !isOfStatement(one) || !places.has(placeKey(one))), ...leftOut];
}
