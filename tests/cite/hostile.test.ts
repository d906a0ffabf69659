import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/cite/bibtex.ts';
import type { Citing } from '../../src/cite/citing.ts';
import { type CslItem, cslItem } from '../../src/cite/csl-item.ts';
import { citationFormats } from '../../src/cite/formats.ts';
import { ris } from '../../src/cite/ris.ts';
import { styled } from '../../src/cite/styled.ts';
import { html, markdown, plainCitation, wordsWithLink } from '../../src/cite/text-formats.ts';
import { parseMarkup } from '../hostile/parse-markup.ts';
import { payloads } from '../hostile/payloads.ts';
import { examples } from './examples.ts';

/** What is cited, with a text wherever it has one. */
const withText = (text: string, { article, statement, ...rest }: Citing): Citing => ({
  ...rest,
  article: { ...article, title: { text, by: 'edition' }, source: text, sourceIsClaimed: true },
  statement: statement && {
    ...statement,
    words: [text],
    speaker: { ...statement.speaker, name: text },
    office: text,
    cue: text,
  },
});

const kinds: readonly (readonly [kind: string, example: Citing])[] = [
  ['a quote', examples.direct],
  ['a partial quote', examples.mixed],
  ['a report', examples.reported],
  ['an article', examples.article],
];

/** Where white space of any kind, a byte order mark too, is one blank. */
const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const rendered = new MarkdownIt({ html: true, linkify: false });

describe.each(kinds)('of %s that is all hostile text', (_, example) => {
  test('HTML has its own elements and attributes, and the text as it is', () => {
    const plain = parseMarkup(html(withText('plain', example)));
    expect(plain.links).not.toEqual([]);
    for (const payload of payloads) {
      const seen = parseMarkup(html(withText(payload, example)));
      expect(seen.elements).toEqual(plain.elements);
      expect(seen.links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
      expect(seen.text).toBe(plain.text.replaceAll('plain', () => payload));
    }
  });

  test('Markdown renders as its own elements, and the text on one line', () => {
    const plain = parseMarkup(rendered.render(markdown(withText('plain', example))));
    expect(plain.links).toEqual([example.article.url]);
    for (const payload of payloads) {
      const seen = parseMarkup(rendered.render(markdown(withText(payload, example))));
      expect(seen.elements).toEqual(plain.elements);
      expect(line(seen.text)).toBe(line(plain.text.replaceAll('plain', () => payload)));
    }
  });

  test('plain text is the text as it is', () => {
    for (const write of [wordsWithLink, plainCitation]) {
      const plain = write(withText('plain', example));
      for (const payload of payloads) {
        expect(write(withText(payload, example))).toBe(plain.replaceAll('plain', () => payload));
      }
    }
  });

  test('CSL-JSON is parsed to what was written', () => {
    const write = citationFormats.flatMap(({ formats }) => formats).find(({ id }) => id === 'csl-json')?.write;
    for (const payload of payloads) {
      const citing = withText(payload, example);
      expect(JSON.parse(write?.(citing) ?? '')).toEqual([cslItem(citing)]);
      expect(cslItem(citing)).toMatchObject({ title: payload, 'container-title': payload });
    }
  });

  test.each([
    ['BibTeX', bibtex, '@biblatex/text'],
    ['RIS', ris, '@ris/file'],
  ] as const)('%s is read again as one record with the text on one line', (_form, write, forceType) => {
    for (const payload of payloads) {
      const citing = withText(payload, example);
      const records: readonly Partial<CslItem>[] = new Cite(write(citing), { forceType }).data;
      const seen = records.map((record) => ({
        // `nocase` is how citation-js marks inner braces.
        title: record.title?.replaceAll(/<\/?span class="nocase">|<\/span>$/g, ''),
        source: record['container-title'],
        note: record.note,
        url: record.URL,
      }));
      const wanted = cslItem(citing);
      expect(seen).toEqual([
        { title: line(payload), source: line(payload), note: line(wanted.note ?? ''), url: example.article.url },
      ]);
    }
  });
});

/** What a style may not change, as it does marks and capitals. */
const lettersOf = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

describe.each(['apa', 'chicago'] as const)('in %s', (style) => {
  test('hostile words stay as they are', () => {
    for (const payload of payloads) {
      const written = styled(style, withText(payload, examples.direct));
      expect(written.slice(0, payload.length + 4)).toBe(`“${payload}” (`);
    }
  });

  test('a hostile title and source keep their letters', () => {
    const lost = payloads.filter((payload) => {
      const written = lettersOf(styled(style, withText(payload, examples.article)));
      return written.split(lettersOf(payload)).length < 3;
    });
    expect(lost).toEqual([]);
  });
});
