import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleCard, StatementCard } from '../../../src/publish/previews/card.ts';
import { drawCard } from '../../../src/publish/previews/draw-card.ts';
import { colours } from '../../../src/publish/previews/picture.ts';
import { readPng } from './read-png.ts';

const statement: StatementCard = {
  card: 'statement',
  kind: 'direct',
  kindName: 'Quoted',
  words: '“The harbour stays open.”',
  speaker: 'Ada Moen',
  office: { text: 'Harbour Minister', note: ', as the article gives it' },
  source: { text: 'The Quay', note: '\u00a0· 15 October 2024' },
  edition: 'The River Gazette',
};
const article: ArticleCard = {
  card: 'article',
  title: 'Harbour to stay open',
  note: 'Headline by the edition',
  source: { text: 'The Quay', note: '\u00a0· 15 October 2024' },
  speakers: [
    { name: 'Ada Moen', share: '1 of 2 quotes' },
    { name: 'Bo Lind', share: '1 of 2 quotes' },
  ],
  more: 'and 2 more',
  edition: 'The River Gazette',
};
const arabic = 'الميناء مفتوح';

async function drawn(card: Parameters<typeof drawCard>[0]): Promise<Buffer> {
  const picture = await drawCard(card);
  if (picture === null) throw new Error('nothing was drawn');
  return picture;
}
const withWords = (words: string) => drawn({ ...statement, words });

describe('a picture', () => {
  test('is 1200 × 630 pixels, on the site’s paper', async () => {
    for (const card of [statement, article, { card: 'site', name: 'A', about: 'B' } as const]) {
      const { width, height, at } = readPng(await drawn(card));
      expect([width, height, at(0, 0)]).toEqual([1200, 630, colours.paper]);
    }
  });

  test('has the site’s colours', async () => {
    const sheet = (await readFile('src/styles/tokens.css', 'utf8')) + (await readFile('src/styles/voices.css', 'utf8'));
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(sheet)?.[1];
    const { paper, ink, quiet, rule, accent, stroke } = colours;
    expect({ paper, ink, quiet, rule, accent, stroke }).toEqual({
      paper: light('paper'),
      ink: light('ink'),
      quiet: light('quiet'),
      rule: light('rule'),
      accent: light('accent'),
      stroke: light('line'),
    });
  });

  test('is the same bytes for the same card, and others for another', async () => {
    const first = await drawn(statement);
    expect((await drawn({ ...statement })).equals(first)).toBe(true);
    for (const change of [
      { words: '“It stays shut.”' },
      { speaker: 'Bo Lind' },
      { office: null },
      { source: { text: 'The Lock', note: '' } },
    ]) {
      expect((await drawn({ ...statement, ...change })).equals(first)).toBe(false);
    }
  });

  test('keeps a margin, whatever it is to show', async () => {
    const word = fc.constantFrom('harbour', 'Гавань', '港口', 'W'.repeat(40), 'x');
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    const noted = fc.record({
      text,
      note: fc.constantFrom(' · 2024', ', as the article names its source · no date given'),
    });
    const card = fc.oneof(
      fc.record({
        card: fc.constant('statement' as const),
        kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
        kindName: text,
        words: fc.oneof(
          text,
          text.map((words) => `“${words}”`),
        ),
        speaker: text,
        office: fc.option(noted),
        source: noted,
        edition: text,
      }),
      fc.record({
        card: fc.constant('article' as const),
        title: text,
        note: fc.option(text),
        source: noted,
        speakers: fc.array(fc.record({ name: text, share: text }), { maxLength: 3 }),
        more: fc.option(text),
        edition: text,
      }),
      fc.record({ card: fc.constant('site' as const), name: text, about: text }),
    );
    await fc.assert(
      fc.asyncProperty(card, async (one) => {
        const { left, top, right, bottom } = readPng(await drawn(one)).drawn;
        expect(Math.min(left, top, 1199 - right, 629 - bottom)).toBeGreaterThanOrEqual(38);
      }),
      { numRuns: 15 },
    );
  });
});

type Box = readonly [left: number, top: number, right: number, bottom: number];
const wordsBox: Box = [80, 130, 1120, 420];

/** Whether anything of a colour is in a part of a picture. */
function has(file: Buffer, colour: string, [left, top, right, bottom]: Box): boolean {
  const { at } = readPng(file);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (at(x, y) === colour) return true;
  }
  return false;
}

/** Where the stroke before the speaker is drawn, and where it is not, from above. */
function strokeOf(file: Buffer): readonly boolean[] {
  const { at } = readPng(file);
  return Array.from({ length: 70 }, (_, i) => at(83, 434 + i) === colours.stroke);
}

describe('what stands on a picture', () => {
  test('under reported words is a dotted line, under quoted ones none', async () => {
    const reported = await drawn({ ...statement, kind: 'indirect', words: 'the harbour stays open' });
    expect(has(reported, colours.stroke, wordsBox)).toBe(true);
    expect(has(await drawn(statement), colours.stroke, wordsBox)).toBe(false);
    expect(has(await drawn({ ...statement, kind: 'mixed' }), colours.stroke, wordsBox)).toBe(false);
  });

  test('before the speaker is a stroke that is whole only for what is quoted', async () => {
    expect(strokeOf(await drawn(statement))).not.toContain(false);
    for (const kind of ['mixed', 'indirect'] as const) {
      expect(new Set(strokeOf(await drawn({ ...statement, kind })))).toEqual(new Set([true, false]));
    }
  });

  test('is text as it is written, markup and all', async () => {
    const [plain, entity, tag] = await Promise.all([
      withWords('“a & b”'),
      withWords('“a &amp; b”'),
      withWords('“a <b> b”'),
    ]);
    expect(plain.equals(entity)).toBe(false);
    expect(tag.equals(await withWords('“a  b”'))).toBe(false);
  });

  test('is the speaker’s name in place of words that cannot be set, and the words where the name cannot', async () => {
    const noWords = await withWords(`“${arabic}”`);
    expect(noWords.equals(await withWords('“한글”'))).toBe(true);
    expect(has(noWords, colours.ink, wordsBox)).toBe(true);
    const noName = await drawn({ ...statement, speaker: arabic });
    expect(noName.equals(await drawn({ ...statement, speaker: '😀' }))).toBe(true);
    expect(noName.equals(await drawn(statement))).toBe(false);
  });

  test('leaves out an office, a source, a name or a note that cannot be set', async () => {
    const noted = { text: arabic, note: ', as the article gives it' };
    expect((await drawn({ ...statement, office: noted })).equals(await drawn({ ...statement, office: null }))).toBe(
      true,
    );
    const empty = { text: '', note: '' };
    expect((await drawn({ ...statement, source: noted })).equals(await drawn({ ...statement, source: empty }))).toBe(
      true,
    );
    expect((await drawn({ ...article, note: arabic })).equals(await drawn({ ...article, note: null }))).toBe(true);
    const speakers = [{ name: arabic, share: '1 of 1 quote' }];
    expect((await drawn({ ...article, speakers })).equals(await drawn({ ...article, speakers: [] }))).toBe(true);
  });

  test('keeps all that is said of an office and a source, however long these are', async () => {
    const text = 'Minister for the Harbours, Canals, Locks and Other Waterways of the North and the South '.repeat(3);
    for (const part of ['office', 'source'] as const) {
      const pictures = await Promise.all(
        [' · 15 October 2024', ' · 16 October 2024'].map((note) => drawn({ ...statement, [part]: { text, note } })),
      );
      expect(pictures[0]).not.toEqual(pictures[1]);
    }
  });

  test('is nothing where neither words nor speaker, or no title, can be set', async () => {
    expect(await drawCard({ ...statement, words: arabic, speaker: arabic })).toBeNull();
    expect(await drawCard({ ...article, title: arabic })).toBeNull();
  });
});
