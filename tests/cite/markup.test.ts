// @vitest-environment jsdom
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Citing } from '../../src/cite/citing.ts';
import { html, markdown } from '../../src/cite/text-formats.ts';
import { examples, hostile } from './examples.ts';

const rendered = new MarkdownIt({ html: true, linkify: false });

const withText = (text: string, example: Citing): Citing => ({
  ...example,
  article: { ...example.article, title: { text, by: 'source' }, source: text },
  statement: example.statement && { ...example.statement, words: [text], office: text },
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function page(markup: string) {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return {
    text: oneLine(body.textContent),
    elements: [...body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()).toSorted(),
    links: [...body.querySelectorAll('a')].map((a) => ({ href: a.href, text: oneLine(a.textContent) })),
  };
}

const forms = [
  ['HTML', html],
  ['Markdown', (citing: Citing) => rendered.render(markdown(citing))],
] as const;

const kinds = [
  ['a quote', examples.direct],
  ['a report', examples.reported],
  ['an article', examples.article],
] as const;

const all = forms.flatMap(([form, write]) => kinds.map(([kind, example]) => ({ form, kind, write, example })));

test.each(all)('$form of $kind shows text of any kind as just that text', ({ write, example }) => {
  const plain = page(write(withText('plain', example)));
  const texts = fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(texts, (text) => {
      // White space at its ends is no part of what is shown.
      const shown = `a ${text.replaceAll(/\p{Cc}/gu, ' ')} z`;
      const seen = page(write(withText(shown, example)));
      expect(seen.elements).toEqual(plain.elements);
      expect(seen.links).toEqual([{ href: example.article.url, text: oneLine(shown) }]);
      expect(seen.text).toBe(plain.text.replaceAll('plain', () => oneLine(shown)));
    }),
  );
});

test.each(all)('$form of $kind keeps text that begins like a list, a heading or a quotation', ({ write, example }) => {
  const plain = page(write(withText('plain', example)));
  for (const text of hostile) {
    const seen = page(write(withText(text, example)));
    expect(seen.elements).toEqual(plain.elements);
    expect(seen.text).toBe(oneLine(plain.text.replaceAll('plain', () => oneLine(text))));
  }
});

test('a quote’s HTML is a blockquote with its address and its language, and without script or style', () => {
  const { body } = new DOMParser().parseFromString(html({ ...examples.direct, language: 'nb' }), 'text/html');
  const quote = body.querySelector('blockquote');
  expect(quote?.cite).toBe(examples.direct.article.url);
  expect(quote?.lang).toBe('nb');
  expect(quote?.textContent).toBe('“We begin. […] Now.”');
  expect(body.querySelector('script, style, [style], iframe')).toBeNull();
});
