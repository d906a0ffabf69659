import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/model/place';
import { extracted, person } from '../extracted';

const date = '2025-01-01';

/** Who says each statement of a text: “id” or, where it is unsure and asked about, “id?”. Lines are paragraphs. */
function whoSays(text: string, known: Parameters<typeof extracted>[2] = []): readonly string[] {
  const { statements, questions } = extracted(text, { title: 'Two meet at the mill', date }, known);
  const isAsked = (phrase: Place | null): boolean =>
    questions.some(
      ({ about, place }) =>
        (about === 'speaker' || about === 'person') && place?.paragraph === phrase?.paragraph && place !== null,
    );
  return statements.map(({ speaker, speakerConfidence, phrase }) => {
    const name = speaker?.kind === 'person' ? speaker.id : 'nobody';
    if (speakerConfidence !== 'unsure') return name;
    return isAsked(phrase) ? `${name}?` : `${name}, not asked`;
  });
}

describe('a form of address tells people of one surname apart', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Anna Berg met Peter Berg here.\n“It is old,” Ms. Berg said.\n“It is new,” Mr. Berg said.',
      ['anna-berg', 'peter-berg'],
    ],
    ['Anna Berg met Peter Berg here.\n“It is old,” Mrs Berg said.', ['anna-berg']],
    ['Anna Berg met Peter Berg here.\n“It is old,” said Miss Berg.', ['anna-berg']],
    ['Anna Berg met Peter Berg here.\n“It is old,” Dame Berg said.', ['anna-berg']],
    ['Anna Berg met Peter Berg here.\n“It is old,” Lord Berg said.', ['peter-berg']],
    ['Anna-Maria Berg met Jan-Peter Berg here.\n“It is old,” Mr. Berg said.', ['jan-peter-berg']],
    ['Kim Berg, the mayor, met Peter Berg here.\n“It is old,” Ms. Berg said.', ['kim-berg']],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });

  test('it keeps the words from the only other person of that surname', () => {
    expect(whoSays('Peter Berg came here on Monday.\n“It is old,” Ms. Berg said.')).toEqual(['berg?']);
    expect(
      whoSays('Yesterday it rained here.\n“It is old,” Ms. Berg said.', [person('p', 'Peter Berg', 'Berg')]),
    ).toEqual(['berg']);
  });

  test('one that fits everybody tells nobody apart', () => {
    expect(whoSays('Anna Berg met Peter Berg here.\n“It is old,” Dr. Berg said.')).toEqual(['peter-berg?']);
  });
});

test('of several people with a surname, the last one named is never sure', () => {
  expect(whoSays('Anna Berg met Peter Berg here.\n“It is old,” Berg said.')).toEqual(['peter-berg?']);
});

test('a surname that several people have is asked about once for each of them', () => {
  const said = Array.from({ length: 4 }, (_, index) => `“It is ${index} years old,” Berg said.`);
  const { questions } = extracted(['Anna Berg met Peter Berg here.', ...said].join('\n'), { title: 'Old mill', date });
  const about = questions.filter(({ words }) => words === 'Berg').map(({ asks }) => asks);
  expect(about).toHaveLength(2);
  expect(about).toContainEqual(expect.stringContaining('3 more'));
});

describe('a suffix tells father and son apart', () => {
  const both = 'Yesterday Karl Lund Jr. came. Then Karl Lund Sr. spoke too.';
  test.each<readonly [string, readonly string[]]>([
    [`${both}\n“It is old,” Lund Jr. said.`, ['karl-lund-jr']],
    [`${both}\n“It is old,” said Karl Lund Sr., the owner.`, ['karl-lund-sr']],
    [`${both}\n“It is old,” said Karl Lund, Sr., the owner.`, ['karl-lund-sr']],
    [`${both}\n“It is old,” Lund said.`, ['karl-lund-sr?']],
    ['Karl Lund II met Karl Lund III here.\n“It is old,” Karl Lund III said.', ['karl-lund-iii']],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });
});

describe('initials tell people apart', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Anna Berg met Peter Berg here.\n“It is old,” A. Berg said.', ['anna-berg']],
    ['Anna Berg met Adam Berg here.\n“It is old,” A. Berg said.', ['anna-berg?']],
    ['Anna K. Berg met Anna M. Berg here.\n“It is old,” Anna M. Berg said.', ['anna-m-berg']],
    ['Anna K. Berg met Anna M. Berg here.\n“It is old,” Anna Berg said.', ['anna-k-berg?']],
    ['A. Berg came here first.\nAnna Berg met Adam Berg.\n“It is old,” Adam Berg said.', ['adam-berg']],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });
});

describe('a pronoun is never a person whom it does not fit', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Peter Berg met Anna Lund here.\n“It is old,” he said.', ['peter-berg']],
    ['Anna Lund met Peter Berg here.\n“It is old,” he said.', ['peter-berg']],
    ['Peter Berg came here on Monday.\n“It is old,” she said.', ['nobody?']],
    ['Anna Lund came here on Monday.\n“It is old,” he said.', ['nobody?']],
    ['Kim Berg, the mayor, came here.\n“It is old,” she said.', ['kim-berg']],
    ['Kim Berg, the mayor, came here.\n“It is old,” he said.', ['kim-berg']],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });
});

describe('somebody without a name keeps a pronoun from the person named before', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Peter Berg runs the mill.\nThe mayor was there too.\n“It is old,” he said.', ['nobody?']],
    ['Peter Berg runs the mill. A man came in.\n“It is old,” he said.', ['nobody?']],
    ['Peter Berg runs the mill.\nA neighbour, who was there, laughed.\n“It is old,” he said.', ['nobody?']],
    [
      'Anna Berg runs the mill.\nA spokeswoman for the port said, “We know.” “It is old,” she said.',
      ['nobody', 'nobody?'],
    ],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Mayor Anna Berg came. The mayor was tired.\n“It is old,” she said.', ['anna-berg']],
    ['Peter Berg runs the mill. A woman came in.\n“It is old,” he said.', ['peter-berg']],
    ['The mayor, Anna Berg, came here.\n“It is old,” she said.', ['anna-berg']],
  ])('not where it is the same person, or does not fit: %s', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });
});
