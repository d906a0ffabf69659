import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, safeCell } from '../../src/export/csv.ts';

/** What a reader of CSV makes of a file. */
function read(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

describe('a table as CSV', () => {
  test('begins with a byte order mark, and ends every line in CR LF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['c', null],
      ]),
    ).toBe('\uFEFF"a","b"\r\n"c",\r\n');
  });

  test('keeps commas, quotation marks and line breaks within a cell', () => {
    expect(csv([['a, "b"\nc']])).toBe('\uFEFF"a, ""b""\nc"\r\n');
  });

  test('has numbers as numbers, and nothing for what is not known', () => {
    expect(csv([[3, null, 0]])).toBe('\uFEFF3,,0\r\n');
  });

  test('is read again, whatever stands in it', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(read(csv(table).slice(1))).toEqual(table.map((row) => row.map(safeCell)));
      }),
    );
  });
});

describe('a cell', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
    '\t=1',
    '\n=1',
    '  =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\t x',
    '\r\nx',
    '\u00A0=1',
  ])('that a spreadsheet could take for a formula gets an apostrophe: %j', (text) => {
    expect(safeCell(text)).toBe(`'${text.replaceAll('\r\n', '\n')}`);
  });

  test.each(['a = b', '1-2', 'x@y.example', '“=1”', '', '…'])('that none takes for one stays: %j', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  test('hides no formula behind characters that are dropped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\0', '\u0007', '\u0085', '\u001B', '\u007F', '\r', ' ') }),
        (before) => {
          expect(safeCell(`${before}=1`)).toMatch(/^'/);
        },
      ),
    );
  });

  test('has no control character but tabs and line feeds within', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeCell(text)).not.toMatch(/(?![\t\n])\p{Cc}/u);
      }),
    );
  });
});
