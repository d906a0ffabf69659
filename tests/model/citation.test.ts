import { expect, test } from 'vitest';
import { citation, type Cited } from '../../src/model/citation.ts';
import { person } from './factories.ts';

const direct: Cited = {
  words: ['We begin.', 'Now.'],
  kind: 'direct',
  speaker: person('ada-berg', 'Ada Berg'),
  office: 'Minister of Tests',
  cue: 'said',
  title: { text: 'A Beginning', by: 'source' },
  source: 'The Daily Test',
  sourceIsClaimed: false,
  date: { kind: 'printed', date: '2024-10-15' },
  url: 'https://example.org/quotes/aaaaa',
};

const source = 'in “A Beginning” (The Daily Test, 15 October 2024), https://example.org/quotes/aaaaa';

test('a direct quote stands in quotation marks before its speaker', () => {
  expect(citation(direct)).toBe(`“We begin. […] Now.” — Ada Berg, Minister of Tests, ${source}`);
});

test('what the edition added is said to be its own, and what is not known is not claimed', () => {
  expect(
    citation({
      ...direct,
      office: null,
      title: { text: 'A Beginning', by: 'edition' },
      source: null,
      date: { kind: 'inferred', date: '2024' },
    }),
  ).toBe(
    '“We begin. […] Now.” — Ada Berg, in “A Beginning” (headline by the edition; 2024, inferred), ' +
      'https://example.org/quotes/aaaaa',
  );
});

test('an unknown date is n.d.', () => {
  expect(citation({ ...direct, date: { kind: 'unknown' } })).toContain('(The Daily Test, n.d.)');
});

test('reported speech comes after its speaker and its cue, without quotation marks', () => {
  expect(citation({ ...direct, kind: 'indirect', words: ['that it begins'], cue: 'according to' })).toBe(
    `Ada Berg, Minister of Tests, as reported (“according to”): that it begins — ${source}`,
  );
});

test('partly quoted speech keeps the article’s own marks and no more', () => {
  expect(citation({ ...direct, kind: 'mixed', words: ['it was “good”'], cue: '' })).toBe(
    `Ada Berg, Minister of Tests, as partly quoted: it was “good” — ${source}`,
  );
});

test('a source that only the article names is the article’s claim', () => {
  expect(citation({ ...direct, sourceIsClaimed: true })).toContain(
    '(The Daily Test, as the article names its source; 15 October 2024)',
  );
});
