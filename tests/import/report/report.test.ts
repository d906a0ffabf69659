import { describe, expect, test } from 'vitest';
import { columns, wrap } from '../../../src/import/report/wrap';
import { editionWith, importing, story } from '../importing';

const escape = '\u001b[';

const reportOf = async (look: { width: number; color: boolean }): Promise<string> =>
  (await importing(['-', '--slug', 'harbour', '--report'], { stdin: story, folder: editionWith(), look })).out;

const plain = (text: string) => [{ text, style: '' }];

describe('the report', () => {
  test('shows the text with statements marked and who makes them, kinds told apart without colour', async () => {
    const out = await reportOf({ width: 200, color: false });
    expect(out).toContain('⌊1 The harbour stays open⌋, according to Norwegian Harbour Minister Ada Moen.');
    expect(out).toContain('“⟦2 We will not close it this winter⟧,” Moen said. “⟦2 The ice is thin.⟧”');
    expect(out).toMatch(/^⌊1⌋ indirect ada-moen \(“Norwegian Harbour Minister Ada Moen”, “according to”\) \w+$/m);
    expect(out).toMatch(/^⟦2⟧ direct ada-moen \(“Moen”, “said”\) \w+$/m);
    expect(out).not.toContain(escape);
  });

  test('is no wider than the terminal', async () => {
    const lines = (await reportOf({ width: 30, color: false })).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(lines.length).toBeGreaterThan(15);
  });

  test('in colour ends each look on its line, and is the same words', async () => {
    const colored = await reportOf({ width: 60, color: true });
    expect(colored).toContain(escape);
    const bare = colored.split(escape).map((part, index) => (index === 0 ? part : part.replace(/^[\d;]*m/, '')));
    expect(bare.join('')).toBe(await reportOf({ width: 60, color: false }));
  });
});

describe('wrapping', () => {
  test.each([
    ['breaks at blanks', 'one two three four', 13, ['one two three', 'four']],
    ['leaves a long word whole', 'a incomprehensibilities b', 12, ['a', 'incomprehensibilities', 'b']],
    ['counts wide letters twice', '港口 港口 港口 港口', 10, ['港口 港口', '港口 港口']],
    [
      'counts combined letters once',
      'e\u0301e\u0301 e\u0301e\u0301 e\u0301e\u0301 e\u0301e\u0301',
      11,
      ['e\u0301e\u0301 e\u0301e\u0301 e\u0301e\u0301 e\u0301e\u0301'],
    ],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(plain(text), width)).toEqual(lines);
  });

  test('does not part a word from the mark that touches it', () => {
    expect(
      wrap(
        [
          { text: 'he said ', style: '' },
          { text: '⟦1 ', style: '' },
          { text: 'yes', style: '' },
          { text: '⟧.', style: '' },
        ],
        12,
      ),
    ).toEqual(['he said ⟦1', 'yes⟧.']);
  });

  test('ends a look with its line and begins it again', () => {
    expect(wrap([{ text: 'one two three', style: `${escape}1m` }], 10)).toEqual([
      `${escape}1mone ${escape}0m${escape}1mtwo${escape}0m`,
      `${escape}1mthree${escape}0m`,
    ]);
  });

  test.each([
    ['plain', 5],
    ['港', 2],
    ['👩\u200d🚀', 2],
    ['\u200b', 0],
  ])('%s takes %d columns', (text, count) => {
    expect(columns(text)).toBe(count);
  });
});
