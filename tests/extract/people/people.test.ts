import { describe, expect, test } from 'vitest';
import { extracted, person } from '../extracted';

const peopleIn = (text: string, known: Parameters<typeof extracted>[2] = []) => extracted(text, {}, known).people;

describe('who is a person', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Harbour Minister Ovanda Zarn spoke.', ['Ovanda Zarn']],
    ['Maria Zarn left the pier.', ['Maria Zarn']],
    ['“We sail,” said Ovanda Zarn, the skipper.', ['Ovanda Zarn']],
    ['Ovanda Zarn, 34, left.', ['Ovanda Zarn']],
    ['Mr. Zarn left.', ['Zarn']],
    ['Minister Ovanda van der Zarn left.', ['Ovanda van der Zarn']],
    ['Sheikh Omar bin Zarn left.', ['Omar bin Zarn']],
    ['Maria K. Zarn and Peter Oriel Quern left.', ['Maria K. Zarn', 'Peter Oriel Quern']],
    ['President Zarn Ok-hee met Premier Li Qorn.', ['Zarn Ok-hee', 'Li Qorn']],
    ['Maria Hill left.', ['Maria Hill']],
    ['President Park Ok-hee left.', ['Park Ok-hee']],
    ['President Omar al-Zarn left.', ['Omar al-Zarn']],
    ['The minister of tourism Ovanda Zarn left.', ['Ovanda Zarn']],
    ['Harbour Minister José Zarn left.', ['José Zarn']],
    ['They met the Swedish envoy Per Zarn.', ['Per Zarn']],
    ['Jordan Zarn, a skipper, left.', ['Jordan Zarn']],
    ['He said that Jordan Zarn had left. Zarn denied it.', ['Jordan Zarn']],
    ['Harbour Minister Jose\u0301 Zarn left.', ['José Zarn']],
  ])('%s', (text, names) => {
    expect(peopleIn(text).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'The Harbour Ministry of Norway spoke on Monday.',
    'The Maria Zarn Foundation paid.',
    'They met in New Zealand in March.',
    'Yesterday the board met. Ferries sailed. Nobody came.',
    'The Green River Bank lent it.',
    'Los Zarnes-based Quern sold it. Quern left.',
    'The governor of Norway left.',
    'Representatives of energy giants Zarnoil left.',
    'Engineers of Georgia Tech left.',
    'They left the Jordan Valley and Kenya Airways.',
    'Victoria Harbour is wide, and Jordan Street narrow.',
    'Will Norway pay? Per Norwegian law it must.',
  ])('nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test('capitalised words of a headline are not names', () => {
    expect(peopleIn('Maria Zarn Sells Old Harbour Pier\nMaria Zarn sold the pier.').map(({ name }) => name)).toEqual([
      'Maria Zarn',
    ]);
  });
});

describe('mentions of one person', () => {
  test.each<readonly [string, string, readonly string[], number]>([
    ['a later surname', 'Maria Zarn spoke. Zarn left.', ['Zarn'], 2],
    ['a middle initial', 'Maria K. Zarn spoke. Maria Zarn left.', ['Maria Zarn'], 2],
    ['the particles of a surname', 'Minister Ovanda von der Zarn spoke. Then von der Zarn left.', ['von der Zarn'], 2],
    ['a family name that comes first', 'Premier Qorn Li spoke. Qorn left.', ['Qorn'], 2],
    ['composed and decomposed letters', 'Maria Zárn spoke. Maria Za\u0301rn left.', [], 2],
    ['decomposed letters alone', 'Maria Za\u0301rn spoke. Za\u0301rn left.', ['Zárn'], 2],
    ['an honorific', 'Maria Zarn spoke. Ms. Zarn left.', ['Zarn'], 2],
    ['a capital word before it', 'Maria Zarn spoke. Rival Maria Zarn left.', [], 2],
  ])('%s', (_, text, aliases, mentions) => {
    const people = peopleIn(text);
    expect(people).toHaveLength(1);
    expect(people[0]?.aliases).toEqual(aliases);
    expect(people[0]?.mentions).toHaveLength(mentions);
  });

  test('two people can share a surname, and the surname alone is asked about', () => {
    const { people, questions } = extracted('Maria Zarn met Peter Zarn. Zarn left.');
    expect(people.map(({ aliases }) => aliases)).toEqual([[], []]);
    expect(questions).toContainEqual(expect.objectContaining({ about: 'person', words: 'Zarn' }));
  });
});

describe('the edition’s people', () => {
  test('keep their ids, by name and by alias', () => {
    const known = [person('m-zarn', 'Maria Zarn', 'Zarn')];
    expect(peopleIn('Maria Zarn spoke.', known)).toMatchObject([{ standing: 'known', id: 'm-zarn', aliases: [] }]);
    expect(peopleIn('Yesterday Zarn spoke.', known)).toMatchObject([{ standing: 'known', id: 'm-zarn' }]);
  });

  test('get new names as aliases', () => {
    expect(peopleIn('Maria K. Zarn spoke.', [person('m-zarn', 'Maria Zarn')])).toMatchObject([
      { id: 'm-zarn', aliases: ['Maria K. Zarn'] },
    ]);
  });

  test('are not meant where the text names another person with that surname in full', () => {
    const people = peopleIn('Peter Zarn spoke. Zarn left.', [person('m-zarn', 'Maria Zarn', 'Zarn')]);
    expect(people).toMatchObject([{ standing: 'new', name: 'Peter Zarn', mentions: [{ start: 0 }, { start: 18 }] }]);
  });

  test('never share their ids with new people', () => {
    const known = [person('maria-zarn', 'Obi Quern')];
    expect(peopleIn('Maria Zarn spoke.', known)).toMatchObject([{ standing: 'new', id: 'maria-zarn-2' }]);
  });
});

describe('an office has the words of the text and its country', () => {
  test.each<readonly [string, string | null, string | null]>([
    ['Norwegian Harbour Minister Ovanda Zarn spoke.', 'Norwegian Harbour Minister', 'no'],
    ['Maria Zarn, the Norwegian harbour minister, spoke.', 'Norwegian harbour minister', 'no'],
    ['Secretary of State Ovanda Zarn spoke.', 'Secretary of State', null],
    ['Former harbour board chairman Ovanda Zarn spoke.', 'Former harbour board chairman', null],
    ['Gov. Ovanda Zarn spoke.', 'Gov.', null],
    ['Norway’s prime minister, Ovanda Zarn, spoke.', 'prime minister', 'no'],
    ['Norway’s Prime Minister Ovanda Zarn spoke.', 'Prime Minister', 'no'],
    ['They met the harbour minister, Ovanda Zarn.', 'harbour minister', null],
    [
      'Maria Zarn, head of the Norwegian Trawler Association, spoke.',
      'head of the Norwegian Trawler Association',
      null,
    ],
    ['Norwegian skipper Ovanda Zarn spoke.', 'Norwegian skipper', null],
    ['Maria Zarn, president of Norway, spoke.', 'president of Norway', 'no'],
    ['Maria Zarn, wife of the minister, spoke.', null, null],
    ['It will not hurt Secretary Ovanda Zarn.', 'Secretary', null],
    ['Maria Zarn, as the board heads towards a vote, spoke.', null, null],
    ['Maria Zarn spoke.', null, null],
  ])('%s', (text, office, country) => {
    expect(peopleIn(text)).toMatchObject([{ office, country }]);
  });
});

test('people who speak or are met take part; people who are only named do not', () => {
  const { people } = extracted(
    '“We sail,” Maria Zarn said after talks with Minister Ovanda Quern. Peter Oriel was named.',
  );
  expect(people.map(({ name, present }) => [name, present.is])).toEqual([
    ['Maria Zarn', true],
    ['Ovanda Quern', true],
    ['Peter Oriel', false],
  ]);
});

test('ids have only plain letters, for every name', () => {
  expect(peopleIn('Maria Sørén-Žarn spoke. Minister Дана Зарн spoke.').map(({ id }) => id)).toEqual([
    'maria-soren-zarn',
    'person',
  ]);
});
