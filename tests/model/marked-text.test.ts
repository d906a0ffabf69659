import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markParagraph,
  textOf,
  type MarkedNode,
  type MentionSpan,
  type StatementSpan,
} from '../../src/model/marked-text.ts';
import { country, personId, statementId } from './factories.ts';

const said = (id: string, start: number, end: number, more: Partial<StatementSpan> = {}): StatementSpan => ({
  id: statementId(id),
  kind: 'direct',
  first: true,
  start,
  end,
  ...more,
});

const names = (id: string, start: number, end: number): MentionSpan => ({
  target: { kind: 'person', id: personId(id) },
  start,
  end,
});

/** Marks as `<id …>` (`<id* …>` where the statement begins), links as `[id …]`. */
const drawn = (nodes: readonly MarkedNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'mark') return `<${node.id}${node.first ? '*' : ''} ${drawn(node.children)}>`;
      return `[${node.target.kind === 'person' ? node.target.id : node.target.code} ${node.text}]`;
    })
    .join('');

describe('marks and links', () => {
  const text = '0123456789';

  test.each<[string, readonly StatementSpan[], readonly MentionSpan[], string]>([
    ['text without spans stays one piece', [], [], '0123456789'],
    ['a mark stands within the text', [said('aaaaa', 2, 5)], [], '01<aaaaa* 234>56789'],
    ['a mark can be all of the text', [said('aaaaa', 0, 10)], [], '<aaaaa* 0123456789>'],
    ['marks touch', [said('aaaaa', 0, 5), said('bbbbb', 5, 10)], [], '<aaaaa* 01234><bbbbb* 56789>'],
    [
      'the longer mark is the outer one',
      [said('bbbbb', 2, 4), said('aaaaa', 2, 8)],
      [],
      '01<aaaaa* <bbbbb* 23>4567>89',
    ],
    [
      'of equal marks the one given first is the outer one',
      [said('bbbbb', 2, 4), said('aaaaa', 2, 4)],
      [],
      '01<bbbbb* <aaaaa* 23>>456789',
    ],
    [
      'a crossing mark is split and begins once',
      [said('aaaaa', 0, 5), said('bbbbb', 3, 8)],
      [],
      '<aaaaa* 012<bbbbb* 34>><bbbbb 567>89',
    ],
    [
      'after a split the longer mark is the outer one',
      [said('aaaaa', 0, 4), said('bbbbb', 1, 6), said('ccccc', 2, 8)],
      [],
      '<aaaaa* 0<bbbbb* 1<ccccc* 23>>><ccccc <bbbbb 45>67>89',
    ],
    [
      'a later piece does not begin the statement',
      [said('aaaaa', 0, 2), said('aaaaa', 4, 6, { first: false })],
      [],
      '<aaaaa* 01>23<aaaaa 45>6789',
    ],
    [
      'a statement that began in another paragraph does not begin here',
      [said('aaaaa', 4, 6, { first: false })],
      [],
      '0123<aaaaa 45>6789',
    ],
    [
      'where its first piece holds nothing, the next one begins it',
      [said('aaaaa', 3, 3), said('aaaaa', 4, 6, { first: false })],
      [],
      '0123<aaaaa* 45>6789',
    ],
    [
      'the first piece begins it, even if another stands before it in the text',
      [said('aaaaa', 4, 6), said('aaaaa', 0, 2, { first: false })],
      [],
      '<aaaaa 01>23<aaaaa* 45>6789',
    ],
    ['a link stands within a mark', [said('aaaaa', 2, 8)], [names('ada', 3, 5)], '01<aaaaa* 2[ada 34]567>89'],
    ['a link can be all of a mark', [said('aaaaa', 2, 4)], [names('ada', 2, 4)], '01<aaaaa* [ada 23]>456789'],
    [
      'a link over the end of a mark is split',
      [said('aaaaa', 2, 5)],
      [names('ada', 4, 7)],
      '01<aaaaa* 23[ada 4]>[ada 56]789',
    ],
    [
      'a link around a mark is split',
      [said('aaaaa', 4, 5)],
      [names('ada', 3, 6)],
      '012[ada 3]<aaaaa* [ada 4]>[ada 5]6789',
    ],
    ['links touch', [], [names('ada', 2, 4), names('bo', 4, 6)], '01[ada 23][bo 45]6789'],
    ['of overlapping links the longest stays', [], [names('ada', 2, 4), names('bo', 3, 8)], '012[bo 34567]89'],
    ['also where the longest comes first', [], [names('ada', 4, 7), names('bo', 1, 5)], '0[bo 1234]56789'],
    [
      'of overlapping links of one length the first stays',
      [],
      [names('ada', 4, 6), names('bo', 3, 5)],
      '012[bo 34]56789',
    ],
    ['a link within a link goes', [], [names('ada', 4, 5), names('bo', 3, 8)], '012[bo 34567]89'],
    [
      'what lies outside the text is cut off',
      [said('aaaaa', -5, 2), said('bbbbb', 8, 99)],
      [],
      '<aaaaa* 01>234567<bbbbb* 89>',
    ],
    [
      'what is empty, reversed or no number is left out',
      [said('aaaaa', 5, 5), said('bbbbb', 7, 3), said('ccccc', Number.NaN, Number.NaN)],
      [names('ada', 20, 30)],
      '0123456789',
    ],
  ])('%s', (_, statements, mentions, expected) => {
    expect(drawn(markParagraph(text, statements, mentions))).toBe(expected);
  });

  test('an empty paragraph has no pieces', () => {
    expect(markParagraph('', [said('aaaaa', 0, 3)], [])).toEqual([]);
  });

  test('a character of two code units is never cut', () => {
    expect(drawn(markParagraph('a😀b', [said('aaaaa', 0, 2)], []))).toBe('<aaaaa* a>😀b');
    expect(drawn(markParagraph('a😀b', [said('aaaaa', 2, 4)], []))).toBe('a<aaaaa* 😀b>');
  });

  test('marks keep the kind of their statement and links how a country is named', () => {
    const target = { kind: 'country', code: country('fr'), namedBy: 'capital' } as const;
    expect(markParagraph('Paris', [said('aaaaa', 0, 5, { kind: 'indirect' })], [{ target, start: 0, end: 5 }])).toEqual(
      [
        {
          kind: 'mark',
          id: 'aaaaa',
          statementKind: 'indirect',
          first: true,
          children: [{ kind: 'mention', target, text: 'Paris' }],
        },
      ],
    );
  });
});

describe('whatever the spans', () => {
  const ids = ['aaaaa', 'bbbbb', 'ccccc', 'ddddd'];
  const edge = fc.integer({ min: -3, max: 25 });
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '😀', 'é', '\uD83D', '\uDE00'), maxLength: 20 });
  const statement = fc
    .tuple(fc.constantFrom(...ids), edge, edge, fc.boolean())
    .map(([id, start, end, first]) => said(id, start, end, { first }));
  const statements = fc.array(statement, { maxLength: 8 });
  const mentions = fc.array(
    fc.tuple(fc.constantFrom('ada', 'bo', 'cy'), edge, edge).map(([id, start, end]) => names(id, start, end)),
    { maxLength: 8 },
  );

  const flat = (nodes: readonly MarkedNode[]): readonly MarkedNode[] =>
    nodes.flatMap((node) => (node.kind === 'mark' ? [node, ...flat(node.children)] : [node]));

  test('joining the pieces gives the text back', () => {
    fc.assert(
      fc.property(texts, statements, mentions, (text, marks, links) => {
        expect(textOf(markParagraph(text, marks, links))).toBe(text);
      }),
    );
  });

  test('no piece is empty and none ends within a character', () => {
    fc.assert(
      fc.property(texts, statements, mentions, (text, marks, links) => {
        let at = 0;
        for (const node of flat(markParagraph(text, marks, links))) {
          const piece = textOf([node]);
          expect(piece).not.toBe('');
          if (node.kind === 'mark') continue;
          at += piece.length;
          const last = text.codePointAt(at - 1) ?? 0;
          expect(last).toBeLessThan(0x1_00_00);
        }
      }),
    );
  });

  test('each statement that begins here does so in exactly one mark', () => {
    fc.assert(
      fc.property(texts, statements, (text, marks) => {
        const nodes = flat(markParagraph(text, marks, []));
        for (const id of ids) {
          const own = nodes.filter((node) => node.kind === 'mark' && node.id === id);
          const begun = own.filter((node) => node.kind === 'mark' && node.first);
          const beginsHere = marks.some((mark) => mark.id === id && mark.first);
          expect(begun).toHaveLength(beginsHere && own.length > 0 ? 1 : 0);
        }
      }),
    );
  });

  test('a statement of one piece begins in the first mark of it', () => {
    fc.assert(
      fc.property(texts, fc.uniqueArray(statement, { selector: ({ id }) => id }), (text, marks) => {
        const nodes = flat(markParagraph(text, marks, []));
        for (const { id, first } of marks) {
          const own = nodes.filter((node) => node.kind === 'mark' && node.id === id);
          expect(own.map((node) => node.kind === 'mark' && node.first)).toEqual(
            own.map((_, index) => first && index === 0),
          );
        }
      }),
    );
  });

  test('every character is marked by exactly the statements whose spans hold it', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
    const idsPerCharacter = (nodes: readonly MarkedNode[], around: readonly string[]): readonly string[] =>
      nodes.flatMap((node) =>
        node.kind === 'mark'
          ? idsPerCharacter(node.children, [...around, node.id])
          : Array.from(node.text, () => [...new Set(around)].toSorted().join(' ')),
      );
    fc.assert(
      fc.property(plain, statements, mentions, (text, marks, links) => {
        const expected = Array.from(text, (_, at) =>
          ids.filter((id) => marks.some((mark) => mark.id === id && mark.start <= at && at < mark.end)).join(' '),
        );
        expect(idsPerCharacter(markParagraph(text, marks, links), [])).toEqual(expected);
      }),
    );
  });

  test('a link is kept or gives way to one at least as long', () => {
    fc.assert(
      fc.property(statements, mentions, (marks, links) => {
        const text = 'abcdefghijklmnopqrst';
        let at = 0;
        const linked = flat(markParagraph(text, marks, links)).flatMap((node) => {
          if (node.kind === 'mark') return [];
          at += node.text.length;
          const to = at;
          return Array.from(node.text, (_, index) => ({
            at: to - node.text.length + index,
            id: node.kind === 'mention' && node.target.kind === 'person' ? node.target.id : null,
          }));
        });
        for (const link of links) {
          const start = Math.max(0, link.start);
          const end = Math.min(text.length, link.end);
          const rivals = links.filter(
            (other) => other !== link && other.start < end && start < other.end && other.start < other.end,
          );
          if (start >= end || rivals.length > 0) continue;
          const own = linked.slice(start, end).map(({ id }) => id);
          expect(new Set(own)).toEqual(new Set([link.target.kind === 'person' ? link.target.id : '']));
        }
        const held = (place: number) => links.some(({ start, end }) => start <= place && place < end);
        expect(linked.filter(({ id, at: place }) => id !== null && !held(place))).toEqual([]);
      }),
    );
  });
});
