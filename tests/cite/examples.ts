import type { Citing } from '../../src/cite/citing.ts';
import type { CitedArticle, CitedStatement } from '../../src/model/citation.ts';
import { person } from '../model/factories.ts';

const article: CitedArticle = {
  title: { text: 'A beginning on the river', by: 'source' },
  source: 'The Daily Test',
  sourceIsClaimed: false,
  date: { kind: 'printed', date: '2024-10-05' },
  url: 'https://example.org/quotes/aaaaa',
};

const statement: CitedStatement = {
  words: ['We begin.', 'Now.'],
  kind: 'direct',
  speaker: person('ada-berg', 'Ada Berg'),
  office: 'Minister of Tests',
  cue: 'said',
};

const base: Citing = { id: 'aaaaa', language: 'en', article, statement, accessed: '2026-11-04' };

const reported: Citing = {
  ...base,
  statement: { ...statement, kind: 'indirect', words: ['that it begins'], cue: 'announced' },
};

/** Things to cite, each with something that the others have not. */
export const examples = {
  direct: base,
  mixed: { ...base, statement: { ...statement, kind: 'mixed', words: ['it was “good”'], office: null } },
  reported,
  /** The edition's headline, the article's own claim of a source, a year that is inferred. */
  inferred: {
    ...reported,
    article: {
      ...article,
      title: { ...article.title, by: 'edition' },
      sourceIsClaimed: true,
      date: { kind: 'inferred', date: '2024' },
    },
  },
  /** Nothing is known but the words. */
  bare: {
    ...base,
    article: { ...article, source: null, date: { kind: 'unknown' } },
    statement: { ...statement, office: null },
  },
  article: {
    ...base,
    id: 'a-beginning',
    statement: null,
    article: { ...article, url: 'https://example.org/articles/a-beginning' },
  },
} satisfies Record<string, Citing>;

/** Characters that mean something in one format or another. */
export const hostile = [
  String.raw`[a](javascript:alert(1)) *b* _c_ ` + '`d` ~~e~~ | f',
  '# g',
  '> h',
  '- i',
  '12. j',
  '<script>alert("k")</script> &amp; \'l\'',
  '} unbalanced { braces',
  String.raw`100% of $5 & #1 \input{m} \\ ^2 x_y`,
  'ends in a backslash \\',
  'line\nbreak\r\nTY  - JOUR\u2028ER  - .',
  '@article{n, title = {o}}',
  '"p" = {q}, r',
  "a -- b --- c ``d'' ?`e !`f ,,g <<h>> ```",
  'Ⅻ naïve Ærø дом 河',
] as const;
