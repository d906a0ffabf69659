import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { withTextFragment } from '../../src/model/text-fragment.ts';
import { placeOf } from './factories.ts';

const at = 'https://post.example/a';
const fragmentOf = (paragraphs: readonly string[], sentence: Place, url = at): string =>
  withTextFragment(url, paragraphs, sentence).slice(url.length);

const decoded = (part: string | undefined): string => decodeURIComponent(part?.replace(/^-|-$/g, '') ?? '');

/** A text directive taken apart again, by the syntax alone. */
function readDirective(fragment: string) {
  const [, value = ''] = /:~:text=([^&]*)$/.exec(fragment) ?? [];
  const parts = value.split(',');
  const prefix = parts[0]?.endsWith('-') === true ? decoded(parts.shift()) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? decoded(parts.pop()) : '';
  const [start, end, ...more] = parts;
  expect(more).toEqual([]);
  return { prefix, start: decoded(start), end: decoded(end), suffix };
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What a browser would highlight: the first stretch of the text that a directive fits, whatever the case. */
function highlighted(text: string, fragment: string): string | undefined {
  const { prefix, start, end, suffix } = readDirective(fragment);
  const pattern = [
    prefix === '' ? '' : `(?<=${escape(prefix)}\\s*)`,
    escape(start),
    end === '' ? '' : `.*?${escape(end)}`,
    suffix === '' ? '' : `(?=\\s*${escape(suffix)})`,
  ].join('');
  const found = new RegExp(pattern, 'is').exec(text);
  return found === null ? undefined : `${found.index}: ${found[0]}`;
}

describe('a link to a sentence', () => {
  test('has it whole where it is short and stands there once', () => {
    const paragraphs = ['The harbour stays open. Ships may come.'];
    expect(fragmentOf(paragraphs, placeOf(paragraphs, 'Ships may come.'))).toBe('#:~:text=Ships%20may%20come.');
  });

  test.each([
    ['a well-kept quay', 'a%20well%2Dkept%20quay'],
    ['fish, salt & rope', 'fish%2C%20salt%20%26%20rope'],
    ['“100% – sûr”', '%E2%80%9C100%25%20%E2%80%93%20s%C3%BBr%E2%80%9D'],
    ['港口仍然开放。', '%E6%B8%AF%E5%8F%A3%E4%BB%8D%E7%84%B6%E5%BC%80%E6%94%BE%E3%80%82'],
    ['a#b?c=d:~:text=e', 'a%23b%3Fc%3Dd%3A~%3Atext%3De'],
    ['broken\nover  lines', 'broken%20over%20lines'],
  ])('writes %j so that nothing in it means more than itself', (sentence, written) => {
    expect(fragmentOf([sentence], { paragraph: 0, start: 0, end: sentence.length })).toBe(`#:~:text=${written}`);
  });

  test('has the first and the last words of a long one', () => {
    const long = `It began in spring when nobody looked, ${'and on it went '.repeat(12)}until at last all was over.`;
    const fragment = fragmentOf([`First. ${long} Last.`], { paragraph: 0, start: 7, end: 7 + long.length });
    expect(readDirective(fragment)).toEqual({
      prefix: '',
      start: 'It began in spring when',
      end: 'at last all was over.',
      suffix: '',
    });
  });

  test('has what is around it where the same words stand elsewhere, from its own paragraph if there is any', () => {
    const paragraphs = ['We agree. So be it.', 'He nodded. We agree. That was all.'];
    const fragment = fragmentOf(paragraphs, { paragraph: 1, start: 11, end: 20 });
    expect(readDirective(fragment)).toEqual({
      prefix: 'He nodded.',
      start: 'We agree.',
      end: '',
      suffix: 'That was all.',
    });
    const alone = ['We agree.', 'So be it, he said.', 'We agree.'];
    expect(readDirective(fragmentOf(alone, { paragraph: 2, start: 0, end: 9 })).prefix).toBe('it, he said.');
  });

  test.each([
    ['https://post.example/a', '#:~:text=Yes.'],
    ['https://post.example/a?b=c#part', ':~:text=Yes.'],
    ['https://post.example/a#part:~:text=No', '&text=Yes.'],
  ])('goes after what %s has already', (url, expected) => {
    expect(fragmentOf(['Yes.'], { paragraph: 0, start: 0, end: 4 }, url)).toBe(expected);
  });

  test('to no words is the address alone', () => {
    expect(withTextFragment(at, ['Yes. '], { paragraph: 0, start: 4, end: 5 })).toBe(at);
  });

  test('leads to that sentence and no other, of any length and however often words are repeated', () => {
    const word = fc.constantFrom('sea', 'Sea', 'fog', 'well-kept', 'no,', 'a&b', '“100%', '海', 'été');
    const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
    const numbered = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(numbered, fc.nat(), fc.nat(), (drafts, p, s) => {
        // What is before each sentence tells it from all others, as far as anything can.
        const texts = drafts.map((sentences, i) => sentences.flatMap((text, j) => [`No ${i}.${j}:`, text]));
        const paragraph = p % texts.length;
        const sentences = texts[paragraph] ?? [];
        const index = 2 * (s % (sentences.length / 2)) + 1;
        const start = sentences.slice(0, index).join(' ').length + 1;
        const chosen = sentences[index] ?? '';
        const paragraphs = texts.map((all) => all.join(' '));
        const fragment = fragmentOf(paragraphs, { paragraph, start, end: start + chosen.length });
        const before = [...paragraphs.slice(0, paragraph), ''].join('\n').length;
        expect(highlighted(paragraphs.join('\n'), fragment)).toBe(`${before + start}: ${chosen}`);
      }),
    );
  });
});
