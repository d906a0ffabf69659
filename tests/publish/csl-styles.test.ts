import type { CslXml } from 'citeproc';
import { expect, test } from 'vitest';
import { apa, chicago, locale } from 'virtual:csl-styles';

/** The texts of all elements of a name, in order. */
const textsOf = (element: CslXml, name: string): readonly string[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return element.name === name ? [child] : [];
    return textsOf(child, name);
  });

test.each([
  ['APA', apa, 'American Psychological Association 7th edition', 'Brenton M. Wiernik'],
  ['Chicago', chicago, 'Chicago Manual of Style 17th edition (author-date)', 'Julian Onions'],
])(
  'the style %s is the edition that readers are promised, with its author and its licence',
  (_, style, title, author) => {
    expect(textsOf(style, 'title')[0]).toBe(title);
    expect(textsOf(style, 'name')).toContain(author);
    expect(textsOf(style, 'rights')).toEqual([expect.stringContaining('Creative Commons Attribution-ShareAlike 3.0')]);
  },
);

test('the terms are American English, with their translators and their licence', () => {
  expect(locale.attrs['xml:lang']).toBe('en-US');
  expect(textsOf(locale, 'name')).toContain('Rintze M. Zelle');
  expect(textsOf(locale, 'rights')).toEqual([expect.stringContaining('Creative Commons Attribution-ShareAlike 3.0')]);
});
