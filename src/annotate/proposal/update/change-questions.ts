import type { Question } from '../../../extract/extraction.ts';
import type { Place } from '../../../model/place.ts';
import type { StatementAssertion } from '../../assertions.ts';
import type { Reading } from './readings.ts';

/** Names as sentences have them; null where the text names nobody. */
type Name = string | null;

const wordsOf = ({ content }: StatementAssertion): string => content.map(({ exact }) => exact).join(' ');

const readAs = (name: Name): string =>
  name === null ? 'does not tell whose words these are' : `reads as if ${name} said this`;

/** The text gives the words to somebody else, but not beyond doubt. */
export function givenAwayQuestion(statement: StatementAssertion, reading: Reading, from: string, to: Name): Question {
  const asks = `The article gave this to ${from}; the new text ${readAs(to)}. The statement ${statement.id} was withdrawn. Is that right?`;
  return { about: 'speaker', place: reading.found.content[0], words: reading.words, asks };
}

/** The speaker was kept, and the text may mean somebody else. */
export function unclearQuestion(statement: StatementAssertion, reading: Reading, from: string, to: Name): Question {
  const change = to === from ? `has “${reading.phrase}” for “${statement.phrase.exact}”` : readAs(to);
  const asks = `The statement ${statement.id} stays with ${from}, but the new text ${change}. Whose words are these?`;
  return { about: 'speaker', place: reading.found.content[0], words: reading.words, asks };
}

/** The words stand in the text, which names their speaker nowhere. */
export function speakerGoneQuestion(statement: StatementAssertion, place: Place, speaker: string): Question {
  const asks = `The new text does not name ${speaker}, who said this. The statement ${statement.id} was withdrawn. Whose words are these?`;
  return { about: 'speaker', place, words: wordsOf(statement), asks };
}

/** The words stand in the text, in a sentence that no longer reads as a statement. */
export function unreadQuestion(statement: StatementAssertion, place: Place, speaker: string): Question {
  const asks = `The sentence has changed, and it no longer reads as if ${speaker} said this. The statement ${statement.id} was withdrawn. If it is right, put it back.`;
  return { about: 'statement', place, words: wordsOf(statement), asks };
}

/** An editor's own statement was kept, in a sentence that has changed. */
export function newSentenceQuestion(statement: StatementAssertion, place: Place): Question {
  const asks = `The sentence around the statement ${statement.id} has changed. It was made by hand and stays. Is it still right?`;
  return { about: 'statement', place, words: wordsOf(statement), asks };
}

/** A statement of the old text that the article left out is in the new one too. */
export function leftOutQuestion({ words, found }: Reading): Question {
  const asks = 'The text had this before, and the article has no such statement: it was left out again.';
  return { about: 'statement', place: found.content[0], words, asks };
}

/** A new statement cannot stand beside one that was kept. */
export function besideQuestion({ words, found }: Reading): Question {
  const asks =
    'This is new, and overlaps a statement that was kept: it was left out. If it is a statement, add it by hand.';
  return { about: 'statement', place: found.content[0], words, asks };
}

/** Two statements of the old text have become one. */
export function mergedQuestion(statement: StatementAssertion, place: Place): Question {
  const asks = `Another statement stands in the place of ${statement.id}, which was withdrawn. Is that right?`;
  return { about: 'statement', place, words: wordsOf(statement), asks };
}
