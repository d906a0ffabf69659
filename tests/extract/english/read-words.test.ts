import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/extract/english/tokens-of.ts';
import { readWords } from '../../../src/extract/english/read-words.ts';

/** The part of speech of one word of a sentence. */
const kindOf = (sentence: string, word: string): string | undefined =>
  readWords(tokensOf(sentence)).find((one) => one.word === word)?.kind;

test.each([
  ['a noun after a determiner', 'The plan failed.', 'plan', 'noun'],
  ['a verb after “to”', 'She wants to plan it.', 'plan', 'base'],
  ['a verb after a plural', 'Fishermen plan a strike.', 'plan', 'finite'],
  ['a noun after a possessor', 'Moen’s claims failed.', 'claims', 'noun'],
  ['a verb before “that”', 'Moen claims that it stays.', 'claims', 'finite'],
  ['a past after a name', 'Moen warned the crew.', 'warned', 'finite'],
  ['a participle after “has”', 'Moen has warned the crew.', 'warned', 'participle'],
  ['a participle before “by”', 'The crew warned by Moen left.', 'warned', 'participle'],
  ['an adjective between determiner and noun', 'The planned strike ended.', 'planned', 'adjective'],
  ['a gerund', 'Moen left, warning the crew.', 'warning', 'gerund'],
  ['a noun that ends like a gerund', 'The meeting ended.', 'meeting', 'noun'],
  ['a name by its capital', 'They asked Moen.', 'moen', 'name'],
  ['an adverb by its ending', 'She left quietly.', 'quietly', 'adverb'],
  ['a verb that is never a noun', 'The mayor says.', 'says', 'finite'],
  ['the possessor’s clitic', 'The mayor’s boat sank.', "'s", 'genitive'],
  ['the clitic of “is”', 'He’s glad.', "'s", 'be'],
])('%s', (_, sentence, word, kind) => {
  expect(kindOf(sentence, word)).toBe(kind);
});

test.each([
  ['said', 'say'],
  ['told', 'tell'],
  ['denies', 'deny'],
  ['planned', 'plan'],
  ['urging', 'urge'],
  ['admitted', 'admit'],
  ['thought', 'think'],
  ['offered', 'offer'],
])('“%s” is a form of “%s”', (form, lemma) => {
  expect(readWords(tokensOf(`Moen was ${form}`)).at(-1)?.lemma).toBe(lemma);
});

test('capitals mean nothing in a headline', () => {
  expect(kindOf('Moen Says Harbour Will Stay Open', 'says')).toBe('finite');
});
