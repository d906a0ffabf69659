import { describe, expect, test } from 'vitest';
import { criticalCss } from '../../src/publish/critical-css.ts';

const css = `
@layer reset, base;
@layer base { body { margin: 0 } }
.card { color: red; & .title { color: blue } & .absent { color: grey } }
.card, .absent { padding: 1px }
.absent .title { color: green }
.card:hover { color: pink }
.card:not(:hover) { color: black }
.everywhere { color: gold }
.card:popover-open { color: plum; & .title { color: tan } }
.card:modal::backdrop { color: teal }
@media print { .card { color: #000 } }
@media (width >= 40rem) { .card { margin: 1px } .absent { margin: 2px } }
[data-theme='dark'] .card { color: white }
@font-face { font-family: X; src: url(x.woff2) }
`;
const known = new Set(['card', 'title', 'absent']);
const sheet = criticalCss(css, { wanted: new Set(['card', 'title']), known });

describe('the sheet of the first paint', () => {
  test.each([
    ['rules without a class', 'body{margin:0}'],
    ['the order of layers', '@layer reset;@layer base{'],
    ['rules whose classes are all there', 'color:#00f'],
    ['a rule that one of several selectors asks for', 'padding:1px'],
    ['rules of classes that belong to no component', '.everywhere{color:gold}'],
    ['rules for wide screens', 'margin:1px'],
    ['rules that hang on an attribute', '[data-theme=dark] .card'],
    ['what a rule excludes', ':not(:hover)'],
    ['fonts', '@font-face'],
  ])('keeps %s', (_, text) => {
    expect(sheet).toContain(text);
  });

  test.each([
    ['classes that are nowhere', 'color:green'],
    ['such classes within a rule', 'gray'],
    ['such classes on wide screens', 'margin:2px'],
    ['what answers to the pointer', 'pink'],
    ['what is in something closed', 'plum'],
    ['all within it', 'tan'],
    ['what is behind it', 'teal'],
    ['what is for paper', 'print'],
  ])('leaves out %s', (_, text) => {
    expect(sheet).not.toContain(text);
  });

  test('is the same for the same classes in another order', () => {
    expect(criticalCss(css, { wanted: new Set(['title', 'card']), known })).toBe(sheet);
  });
});
