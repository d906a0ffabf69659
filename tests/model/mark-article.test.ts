import { expect, test } from 'vitest';
import { markArticle } from '../../src/model/mark-article.ts';
import { textOf } from '../../src/model/marked-text.ts';
import { articleOf, country, person, personId, placeOf } from './factories.ts';

const paragraphs = ['Ada Berg said: “We begin.', 'We go on in Paris.” She left.', 'Nothing was added.'];
const article = articleOf(
  paragraphs,
  [
    {
      id: 'aaaaa',
      kind: 'direct',
      speaker: person('ada-berg', 'Ada Berg'),
      content: ['We begin.', 'We go on in Paris.'],
    },
  ],
  {
    people: [
      {
        id: personId('ada-berg'),
        name: 'Ada Berg',
        present: true,
        office: null,
        speaksFor: null,
        mentions: [placeOf(paragraphs, 'Ada Berg')],
      },
    ],
    countries: [
      {
        code: country('fr'),
        name: 'France',
        mentions: [{ place: placeOf(paragraphs, 'Paris'), namedBy: 'capital' }],
      },
    ],
  },
);

test('each paragraph gives its text back', () => {
  expect(markArticle(article).map(textOf)).toEqual(paragraphs);
});

test('a statement goes on in the next paragraph and begins in the first only', () => {
  const marks = markArticle(article).map((nodes) => nodes.filter((node) => node.kind === 'mark'));
  expect(marks.map((nodes) => nodes.map(({ id, first }) => ({ id, first })))).toEqual([
    [{ id: 'aaaaa', first: true }],
    [{ id: 'aaaaa', first: false }],
    [],
  ]);
});

test('people and countries are linked where they are named, also within marks', () => {
  const [first, second] = markArticle(article);
  expect(first?.[0]).toEqual({
    kind: 'mention',
    target: { kind: 'person', id: 'ada-berg' },
    text: 'Ada Berg',
  });
  expect(second?.[0]).toMatchObject({
    kind: 'mark',
    children: [
      { kind: 'text', text: 'We go on in ' },
      { kind: 'mention', target: { kind: 'country', code: 'fr', namedBy: 'capital' }, text: 'Paris' },
      { kind: 'text', text: '.' },
    ],
  });
});
