import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import { shown } from './shown.ts';

describe('what the text denies is no statement', () => {
  const kinds: Record<string, string[]> = {
    'a negated verb': [
      'Rask did not say “sell it”.',
      'Rask didn’t say that the pier would go.',
      'Rask has never promised that the pier would stay.',
      'The mayor won’t say “sorry”.',
      'The mayor isn’t saying that the pier is safe.',
      '“Sell it,” Rask did not say.',
      'Nor did Rask say the pier was sold.',
      'At no time did Rask say “sell it”.',
      'Rask neither confirmed nor denied that the pier was sold.',
      'Rask is not quoted as saying “sell it”.',
      'Rask has yet to say that the pier is safe.',
      'Rask told nobody that the pier was sold.',
      'Rask did not ask whether the pier was sold.',
    ],
    'a verb that is refused or prevented': [
      'Rask refused to say “sorry”.',
      'Rask refused to say that the pier was sold.',
      'Rask forgot to say that the pier was closed.',
      'Rask left without saying “goodbye to all”.',
      'Rask stopped short of saying the pier was sold.',
      'Rather than say “sell it”, Rask kept quiet.',
    ],
    'nobody as the speaker': [
      'Nobody said “sell it”.',
      '“Sell it,” nobody said.',
      'No owner has said the pier will go.',
      'None of the owners told the council that the pier was sold.',
      'Not a single owner said the pier was sold.',
      'Neither Rask nor Lind said the pier was sold.',
      'When asked if it was sold, neither Rask nor Lind replied.',
      'Neither of them said “sell it”.',
      'It was not Rask who said “sell it”.',
      'There was no suggestion that the pier was unsafe.',
    ],
    'a wish to say nothing': [
      'Rask declined to comment.',
      'Rask asked not to be named.',
      'The owner did not respond to requests for comment.',
      'Rask did not return calls seeking comment.',
    ],
  };
  describe.each(Object.entries(kinds))('with %s', (_, texts) => {
    test.each(texts)('%s', (text) => {
      expect(shown(text)).toEqual([]);
    });
  });
});

describe('a negation elsewhere denies nothing', () => {
  test.each([
    ['“I never said ‘sell it’,” Rask said.', 'direct: Rask | said | I never said ‘sell it’'],
    ['“Nobody will buy it,” Rask said.', 'direct: Rask | said | Nobody will buy it'],
    ['Nobody, Rask said, would buy it.', 'indirect: Rask | said | Nobody … would buy it'],
    ['Rask did not say whether it was sold.', 'indirect: Rask | did not say | whether it was sold'],
    ['Rask would not say why it was sold.', 'indirect: Rask | would not say | why it was sold'],
    ['Rask does not believe that it will go.', 'indirect: Rask | does not believe | that it will go'],
    ['Rask did not only say “sell it”.', 'direct: Rask | did not only say | sell it'],
    ['Rask not only said that it would go.', 'indirect: Rask | not only said | that it would go'],
    ['No one but Rask said the pier was sold.', 'indirect: Rask | said | the pier was sold'],
    ['Rask says neither boat will sail.', 'indirect: Rask | says | neither boat will sail'],
    ['Rask denied that it was sold.', 'indirect: Rask | denied | that it was sold'],
  ])('%s', (text, statement) => {
    expect(shown(text)).toEqual([statement]);
  });
});

/** How sure the statements of a text are. */
const confidences = (text: string) => findStatements(text).map(({ confidence }) => confidence);

describe('what may not have been said, or by another, is asked about', () => {
  test.each([
    'If Rask says the pier is safe, the boats will sail.',
    'Unless Rask says “yes”, the boats will stay.',
    'The boats will sail as soon as Rask says “go”.',
    'The boats will sail until Rask says they must stop.',
    'Had Rask said “sell it”, the pier would be gone.',
    'Should Rask say “sell it”, the pier will go.',
    'If asked, Rask would say “sell it”.',
    'Did Rask say the pier was sold?',
    'Rask could say the pier is safe.',
    'Rask should have said the pier was closed.',
    'Rask would have said that the pier is safe.',
    'Rask is due to tell the council that the pier is safe.',
    'Rask wants to say “yes to all of it”.',
    'Rask allegedly said “sell it”.',
    'Rask hardly said that the pier was safe.',
    'Few owners said the pier was sold.',
    'Rask never failed to say that the pier is open.',
    'It is not true that Rask said “sell it”.',
    'The claim that Rask said “sell it” is false.',
    'It is unclear whether Rask said the pier was sold.',
    'Lind denied that Rask had said “sell it”.',
    'Lind rejected the claim that the pier was “a trap for fools”.',
    'Lind accused Rask of saying “sell the pier to them”.',
    'Rask was asked “will you sell it?”',
    'Asked whether the pier was sold, Rask left.',
    'The mayor never called it “a disaster”.',
  ])('%s', (text) => {
    expect(confidences(text)).toEqual(['unsure']);
  });
});

describe('what somebody is asked or told is not theirs', () => {
  test.each([
    ['Rask was asked whether it was sold.', 'indirect: – | was asked | whether it was sold'],
    ['Rask was asked “will you sell it?”', 'direct: – | was asked | will you sell it?'],
    ['Asked whether he had said “sell it”, Rask shook his head.', 'mixed: – | Asked | whether he had said “sell it”'],
    ['When Lind asked “will you sell it?” Rask laughed.', 'direct: Lind | asked | will you sell it?'],
  ])('%s', (text, statement) => {
    expect(shown(text)).toEqual([statement]);
  });
});

describe('a subordinate clause before its main clause ends at the comma', () => {
  test.each([
    ['If Rask says the pier is safe, the boats will sail.', 'indirect: Rask | says | the pier is safe'],
    ['When Rask announced that it would go, boats left.', 'indirect: Rask | announced | that it would go'],
    ['Unless Rask says “yes”, the boats will stay.', 'direct: Rask | says | yes'],
    ['Unless Rask says “yes,” the boats will stay.', 'direct: Rask | says | yes'],
    ['If it rains, Rask said, the pier closes.', 'indirect: Rask | said | If it rains … the pier closes'],
    [
      'When Rask said that boats, nets and ropes were old, the crew left.',
      'indirect: Rask | said | that boats, nets and ropes were old',
    ],
    [
      'When Rask said that if it rains, the pier will close, boats left.',
      'indirect: Rask | said | that if it rains, the pier will close',
    ],
    ['Rask, who had said “yes,” left the hall.', 'direct: who | had said | yes'],
    [
      'Rask said nothing, with spokesman Lind saying, “We will answer in court.”',
      'direct: spokesman Lind | saying | We will answer in court.',
    ],
  ])('%s', (text, statement) => {
    expect(shown(text)).toEqual([statement]);
  });
});

test('a quotation after a denied one is never the denier’s as sure', () => {
  expect(confidences('Nobody said “sell it”. “We will keep it.”')).not.toContain('sure');
});

describe('a quotation whose verb or speaker is doubtful is asked about', () => {
  test.each([
    'Rask spoke in spring, when the story broke, “I never sold the pier.”',
    'Rask asked as a guard walked past the hall, saying he was “here to shut the pier”.',
  ])('%s', (text) => {
    expect(confidences(text)).toContain('unsure');
  });

  test('after a sentence that ends with somebody else', () => {
    expect(confidences('“We sold it,” Rask said, and Lind cut in. “They never paid for it.”')).toEqual([
      'sure',
      'unsure',
    ]);
  });

  test('a phrase before a colon is no speaker where the sentence has a verb', () => {
    expect(shown('Rask answered at once, with a smile: “We sold it.”')).toEqual([
      'direct: Rask | answered | We sold it.',
    ]);
  });
});
