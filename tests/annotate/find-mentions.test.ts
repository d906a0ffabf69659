import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/model/place';
import { articleOf } from '../compile/compiled';
import { textFile } from '../compile/harbour';

/** Who is named in a text: `name=words` in the order of the text, by person or country. */
function mentionsIn(text: string, head: string): string[] {
  const article = articleOf([
    textFile('edition.yaml', 'name: N\nabout: A\nlanguage: en\npublisher: P\n'),
    textFile(
      'people.yaml',
      'ada:\n  name: Ada Jordan\n  aliases: [Jordan, Ms. Jordan]\nobi:\n  name: Obi O’Mara\n  aliases: [Obí]\n',
    ),
    textFile('permalinks.yaml', 'articles: { t: live }\npeople: { ada: live, obi: live }\n'),
    textFile('articles/t.md', `---\ntitle: { text: T, by: edition }\nlanguage: en\n${head}\n---\n${text}\n`),
  ]);
  const found = [
    ...article.people.flatMap(({ id, mentions }) => mentions.map((place) => ({ place, by: `person ${id}` }))),
    ...article.countries.flatMap(({ code, mentions }) =>
      mentions.map(({ place, namedBy }) => ({ place, by: `${code} ${namedBy}` })),
    ),
  ];
  return found
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start)
    .map(({ place, by }) => `${by}: ${textAt(article.paragraphs, place)}`);
}

describe('mentions', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'Obí, Obi\u0301 and Obi\u0301a.',
      'people: [{ person: obi, present: true }]',
      ['person obi: Obí', 'person obi: Obi\u0301'],
    ],
    ['Russia and Russians.', 'countries: [ru]', ['ru name: Russia', 'ru adjective: Russians']],
    ['A Russian-Chinese pact.', 'countries: [ru, cn]', ['ru adjective: Russian', 'cn adjective: Chinese']],
    ["Russia’s fleet, Russia's navy.", 'countries: [ru]', ['ru name: Russia', 'ru name: Russia']],
    ['Prussia and Russiana, then Russia.', 'countries: [ru]', ['ru name: Russia']],
    ['Rice and Polish: polish it.', 'countries: [pl]', ['pl adjective: Polish']],
    ['The Russian Federation spoke.', 'countries: [ru]', ['ru name: Russian Federation']],
    ["The People's Republic of China.", 'countries: [cn]', ["cn name: People's Republic of China"]],
    [
      'The US, U.S., USA and America: Americans in Washington, D.C.',
      'countries: [us]',
      [
        'us name: US',
        'us name: U.S.',
        'us name: USA',
        'us name: America',
        'us adjective: Americans',
        'us capital: Washington, D.C.',
      ],
    ],
    ['Latin America looks to America. Let us go.', 'countries: [us]', ['us name: America']],
    [
      'The UK, Britain, British, Britons, London.',
      'countries: [gb]',
      ['gb name: UK', 'gb name: Britain', 'gb adjective: British', 'gb adjective: Britons', 'gb capital: London'],
    ],
    ['Kyiv was Kiev.', 'countries: [ua]', ['ua capital: Kyiv', 'ua capital: Kiev']],
    ['South Sudan and Sudan.', 'countries: [sd]', ['sd name: Sudan']],
    ['The South China Sea is not China.', 'countries: [cn]', ['cn name: China']],
    ['North Korea met South Koreans.', 'countries: [kp, kr]', ['kp name: North Korea', 'kr adjective: South Koreans']],
    ['Singapore is a port.', 'countries: [sg]', ['sg name: Singapore']],
    ['The French of France.', 'countries: [fr]', ['fr adjective: French', 'fr name: France']],
    ['Norway and Iceland.', 'countries: [is]', ['is name: Iceland']],
    ['Ada Jordan left. Jordan’s ship.', 'people: [{ person: ada }]', ['person ada: Ada Jordan', 'person ada: Jordan']],
    ["Obi O'Mara and Obi O’Mara.", 'people: [{ person: obi }]', ["person obi: Obi O'Mara", 'person obi: Obi O’Mara']],
    ['“Ms. Jordan,” they said.', 'people: [{ person: ada }]', ['person ada: Ms. Jordan']],
    [
      'Ada Jordan went to Jordan.',
      'people: [{ person: ada, except: [{ exact: Jordan, suffix: . }] }]\ncountries: [jo]',
      ['person ada: Ada Jordan', 'jo name: Jordan'],
    ],
    [
      'The captain met Ada Jordan.',
      'people: [{ person: ada, also: [The captain] }]',
      ['person ada: The captain', 'person ada: Ada Jordan'],
    ],
    [
      'The Kremlin is in Moscow. Moscow State University is too.',
      'countries:\n  - country: ru\n    also: [{ exact: The Kremlin, as: capital }]\n' +
        '    except: [Moscow State University]',
      ['ru capital: The Kremlin', 'ru capital: Moscow'],
    ],
    [
      'Congolese of Kinshasa and of Brazzaville.',
      'countries: [cd, { country: cg, except: [Congolese] }]',
      ['cd adjective: Congolese', 'cd capital: Kinshasa', 'cg capital: Brazzaville'],
    ],
  ])('%s', (text, head, expected) => {
    expect(mentionsIn(text, head)).toEqual(expected);
  });
});
