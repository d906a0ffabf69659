import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { checkMarkup } from '../../src/publish/check-markup.ts';

const classes = { wanted: new Set(['ours']), known: new Set(['ours', 'theirs']) };
const check = (markup: string) => checkMarkup('/a', markup, classes);

describe('markup is refused', () => {
  test.each([
    ['a style in an attribute', renderToStaticMarkup(createElement('p', { style: { color: 'red' } }))],
    ['a script in an attribute', '<p onclick="go()">'],
    ['such a script however it is written', '<p ONERROR="go()">'],
  ])('that has %s', (_, markup) => {
    expect(() => check(markup)).toThrow(/^\/a has the attribute (?:style|on)/i);
  });

  test('that shows a class whose styles would come late', () => {
    const markup = renderToStaticMarkup(createElement('p', { className: 'ours theirs', id: 'a' }));
    expect(() => check(markup)).toThrow('/a shows .theirs');
  });
});

describe('markup is taken', () => {
  test('that has its own classes, and those of no component', () => {
    expect(() => check('<p class="ours visually-hidden">')).not.toThrow();
  });

  test('whose words only look like attributes', () => {
    const words = '<p style="color:red" onclick="go()" class="theirs">';
    const markup = renderToStaticMarkup(createElement('p', { title: words, 'aria-label': ` ${words}` }, words));
    expect(() => check(markup)).not.toThrow();
  });
});
