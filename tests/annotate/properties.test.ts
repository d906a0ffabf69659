import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateArticle } from '../../src/annotate/annotate-article';
import type { ArticleInput } from '../../src/annotate/article-input';
import type {
  ArticleAssertions,
  SpeakerAssertion,
  StatementAssertion,
  TextQuoteSelector,
} from '../../src/annotate/assertions';
import { selectorFor } from '../../src/annotate/selector-for';
import { gazetteer } from '../../src/compile/gazetteer';
import { statementKinds } from '../../src/model/article';
import { type Place, textAt } from '../../src/model/place';
import { country, personId, slug, statementId } from '../model/factories';
import { runs } from '../runs';

const word = fc.constantFrom(
  'Ada',
  'said',
  'that',
  '“we',
  'go”',
  'Norway',
  'Norwegian',
  'pier,',
  "it's",
  'Oslo.',
  '\u{1f600}',
  '\ud83d',
  'é',
  'a',
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const anyWords = fc.string({ unit: fc.constantFrom('a', ' ', '“', 'Ada', '\ud83d'), maxLength: 6 });
const ada = personId('ada-moen');
const codes = ['no', 'is', 'zz'].map((code) => country(code));

/** A selector for some words of the text, from word to word; now and then for any words. */
const selectorIn = (paragraphs: readonly string[]): fc.Arbitrary<TextQuoteSelector> => {
  const madeUp = fc.record({ exact: anyWords, prefix: anyWords, suffix: anyWords });
  const words = paragraphs.flatMap((one, paragraph) =>
    Array.from(one.matchAll(/\S+/g), ({ 0: { length }, index }) => ({ paragraph, start: index, end: index + length })),
  );
  const stretch = fc.tuple(fc.constantFrom(...words), fc.nat(20)).map(([{ paragraph, start, end }, more]) => {
    const last = words.findLast((other) => other.paragraph === paragraph && other.start <= start + more);
    const place = { paragraph, start, end: Math.max(last?.end ?? 0, end) };
    return selectorFor(paragraphs, place) ?? { exact: textAt(paragraphs, place), prefix: '', suffix: '' };
  });
  return fc.oneof({ weight: 12, arbitrary: stretch }, { weight: 1, arbitrary: madeUp });
};

function assertionsIn(paragraphs: readonly string[]): fc.Arbitrary<ArticleAssertions> {
  const selector = selectorIn(paragraphs);
  const selectors = fc.array(selector, { maxLength: 2 });
  const speaker: fc.Arbitrary<SpeakerAssertion> = fc.oneof(
    fc.constant({ kind: 'person' as const, id: ada }),
    fc.record({ kind: fc.constant('country' as const), code: fc.constantFrom(...codes) }),
    fc.record({ kind: fc.constantFrom('organisation' as const, 'unnamed' as const), name: anyWords }),
  );
  const statements: fc.Arbitrary<readonly StatementAssertion[]> = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...statementKinds),
        speaker,
        phrase: selector,
        cue: selector,
        content: fc.tuple(selector, selectors).map(([first, rest]) => [first, ...rest] as const),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.map((one, index) => ({ id: statementId(`aaaa${index}`), ...one })));
  return fc.record({
    title: fc.constant({ text: 'Made up', by: 'edition' as const }),
    language: fc.constant('en'),
    source: fc.constant(null),
    outlet: fc.constant(null),
    added: fc.constant(null),
    related: fc.constant([]),
    removed: fc.constant([]),
    date: fc.record({
      kind: fc.constant('inferred' as const),
      date: fc.constant('2024'),
      evidence: selector,
      because: fc.constant('It says so.'),
    }),
    people: fc.array(
      fc.record({
        person: fc.constantFrom(ada, personId('nobody')),
        present: fc.boolean(),
        office: fc.option(anyWords),
        country: fc.option(fc.constantFrom(...codes)),
        also: selectors,
        except: selectors,
      }),
      { maxLength: 2 },
    ),
    countries: fc.array(
      fc.record({
        country: fc.constantFrom(...codes),
        also: selectors.map((all) => all.map((one) => ({ ...one, as: 'name' as const }))),
        except: selectors,
      }),
      { maxLength: 2 },
    ),
    statements,
  });
}

const input: fc.Arbitrary<ArticleInput> = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .chain((paragraphs) =>
    fc.tuple(fc.constant(paragraphs), assertionsIn(paragraphs), fc.array(anyWords, { maxLength: 2 })),
  )
  .map(([paragraphs, assertions, aliases]) => ({
    slug: slug('made-up'),
    paragraphs,
    assertions,
    people: new Map([[ada, { name: 'Ada', aliases }]]),
    gazetteer,
  }));

/** What is located in an article, each place with the selector that names it. */
function located({ paragraphs, assertions }: ArticleInput, { article }: ReturnType<typeof annotateArticle>) {
  const at = (place: Place): string => textAt(paragraphs, place);
  const byId = new Map(assertions.statements.map((one) => [one.id, one]));
  return [
    ...article.statements.flatMap(({ id, content, cue, speakerPhrase }) => {
      const asserted = byId.get(id);
      return [
        [at(cue), asserted?.cue.exact],
        [at(speakerPhrase), asserted?.phrase.exact],
        ...content.map((place, index) => [at(place), asserted?.content[index]?.exact]),
      ];
    }),
    ...(article.date.kind === 'inferred' && assertions.date.kind === 'inferred'
      ? [[at(article.date.evidence), assertions.date.evidence.exact]]
      : []),
  ];
}

const dig = (assertions: ArticleAssertions, path: readonly (string | number)[]): unknown => {
  let value: unknown = assertions;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
};

test('whatever is asserted, annotating gives an article in which every place has its selector’s own words', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const [found, exact] of located(given, annotateArticle(given))) expect(found).toBe(exact);
    }),
    runs(5000),
  );
});

test('whatever is asserted, each fault names an assertion that was made, its statement and places in the text', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const { path, statement, places, message } of annotateArticle(given).faults) {
        expect(dig(given.assertions, path)).toBeDefined();
        expect(statement).toBe(path[0] === 'statements' ? dig(given.assertions, [...path.slice(0, 2), 'id']) : null);
        expect(message).not.toBe('');
        for (const { paragraph, start, end } of places) {
          expect(start < end && end <= (given.paragraphs[paragraph] ?? '').length).toBe(true);
        }
      }
    }),
    runs(5000),
  );
});

test('the article has every statement without faults, and none with a part that was not found', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { article, faults } = annotateArticle(given);
      const present = article.statements.map(({ id }) => id);
      const ids = given.assertions.statements.map(({ id }) => id);
      const isFaulty = new Set(faults.map(({ statement }) => statement));
      const isMissing = new Set(
        faults.filter(({ code }) => code === 'not-in-text' || code === 'ambiguous').map(({ statement }) => statement),
      );
      expect(present).toEqual(expect.arrayContaining(ids.filter((id) => !isFaulty.has(id))));
      expect(present.filter((id) => isMissing.has(id))).toEqual([]);
    }),
    runs(5000),
  );
});
