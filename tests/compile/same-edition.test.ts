import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import type { ContentFile } from '../../src/compile/edition-files';
import { editionOf } from './compiled';
import { article, edited, harbourWith, textFile } from './harbour';

const rewritten = (rewrite: (text: string) => string): ContentFile[] =>
  harbourWith().map(({ path, bytes }) => textFile(path, rewrite(new TextDecoder().decode(bytes))));

const minimal = textFile('edition.yaml', 'name: New\nabout: Nothing yet.\nlanguage: en\npublisher: Nobody\n');

const dated = (slug: string, date: string): ContentFile =>
  textFile(`articles/${slug}.md`, `---\ntitle: { text: T, by: source }\nlanguage: en\n${date}---\nText.\n`);

test('carriage returns and byte order marks change nothing', () => {
  const plain = editionOf(harbourWith());
  expect(editionOf(rewritten((text) => text.replaceAll('\n', '\r\n')))).toEqual(plain);
  expect(editionOf(rewritten((text) => `\ufeff${text}`))).toEqual(plain);
  expect(editionOf(rewritten((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`))).toEqual(plain);
});

test('carriage returns leave the lines of faults where they are', () => {
  const bad = harbourWith(edited(article, 'cue: said', 'cue: sang'));
  const crlf = bad.map(({ path, bytes }) => textFile(path, new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')));
  expect(compile(crlf)).toEqual(compile(bad));
});

test('the order in which files come changes nothing', () => {
  expect(JSON.stringify(compile(harbourWith().toReversed()))).toBe(JSON.stringify(compile(harbourWith())));
});

test('an edition without articles, people and ledger is an edition', () => {
  expect(editionOf([minimal])).toEqual({
    facts: { name: 'New', about: 'Nothing yet.', language: 'en', publisher: 'Nobody', contact: null, id: null },
    articles: [],
    people: [],
    countries: [],
    permalinks: { articles: {}, people: {}, statements: {} },
    pastWordings: new Map(),
  });
});

test('empty sections of the ledger, and files of comments, are allowed', () => {
  const files = [minimal, textFile('permalinks.yaml', 'articles:\npeople:\nstatements:\n')];
  expect(compile(files)).toMatchObject({ ok: true });
});

test('retired ids lead to where they end', () => {
  const { permalinks } = editionOf(
    harbourWith({
      'permalinks.yaml': `articles:
  harbour-talks: live
  pier-talks: { moved: quay-talks, on: 2024-05-04 }
  quay-talks: { moved: harbour-talks, on: 2024-05-05 }
people: { ada-lindqvist: live, pell-marrow: live }
statements:
  aaaa1: { live: 4053651c }
  bbbb2: { live: d3a4eff4 }
  cccc3: { live: ff92bf41 }
  dddd4: { moved: eeee5, on: 2024-05-06 }
  eeee5: { withdrawn: Nobody said it., on: 2024-05-07 }
`,
    }),
  );
  expect(permalinks).toEqual({
    articles: {
      'pier-talks': { kind: 'moved', to: 'harbour-talks', on: '2024-05-04' },
      'quay-talks': { kind: 'moved', to: 'harbour-talks', on: '2024-05-05' },
    },
    people: {},
    statements: {
      dddd4: { kind: 'withdrawn', reason: 'Nobody said it.', on: '2024-05-07' },
      eeee5: { kind: 'withdrawn', reason: 'Nobody said it.', on: '2024-05-07' },
    },
  });
});

test('articles come newest first, those without a date last', () => {
  const slugs = ['b', 'a', 'old', 'new', 'month'];
  const ledger = `articles: {${slugs.map((slug) => `${slug}: live`).join(', ')}}\n`;
  const { articles } = editionOf([
    minimal,
    textFile('permalinks.yaml', ledger),
    dated('b', ''),
    dated('a', ''),
    dated('old', 'date: { printed: 2019 }\n'),
    dated('month', 'date: { printed: 2024-05 }\n'),
    dated('new', 'date: { printed: 2024-05-02 }\n'),
  ]);
  expect(articles.map(({ slug }) => slug)).toEqual(['new', 'month', 'old', 'a', 'b']);
});
