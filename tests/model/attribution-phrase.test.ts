import { describe, expect, test } from 'vitest';
import { attributionPhrase } from '../../src/model/attribution-phrase.ts';
import { articleOf, person, placeOf } from './factories.ts';

function attributed(text: string, phrase: string, cue: string): string {
  const paragraphs = text.split('\n');
  const { statements } = articleOf(paragraphs, [
    { id: 'aaaaa', kind: 'indirect', speaker: person('ada-berg', 'Ada Berg'), content: ['all is well'] },
  ]);
  const [statement] = statements;
  if (statement === undefined) throw new Error('no statement');
  const places = { speakerPhrase: placeOf(paragraphs, phrase), cue: placeOf(paragraphs, cue) };
  return attributionPhrase({ ...statement, ...places }, paragraphs);
}

describe('how the text attributes a statement', () => {
  test('phrase and cue are one where they stand together', () => {
    expect(attributed('She added that all is well.', 'She', 'added')).toBe('She added');
  });

  test('in the order of the text, also where the cue comes first', () => {
    expect(attributed('“all is well,” said Ada Berg.', 'Ada Berg', 'said')).toBe('said Ada Berg');
  });

  test('with the few words between them', () => {
    expect(attributed('She also then noted that all is well.', 'She', 'noted')).toBe('She also then noted');
  });

  test('the cue stands alone where the phrase is far from it', () => {
    const text = 'Ada Berg, who had come by the night train from Oslo, said all is well.';
    expect(attributed(text, 'Ada Berg', 'said')).toBe('said');
  });

  test('the cue stands alone where the phrase is in another paragraph', () => {
    expect(attributed('Ada Berg spoke.\nIt was said that all is well.', 'Ada Berg', 'said')).toBe('said');
  });

  test('the cue stands alone where one stands within the other', () => {
    expect(attributed('According to her report, all is well.', 'her', 'According to her report')).toBe(
      'According to her report',
    );
  });
});
