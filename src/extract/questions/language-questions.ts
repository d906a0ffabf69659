import type { Question } from '../extraction.ts';

/** How much of the beginning of the text is read. */
const maxSampleCharacters = 4_000;
/** Shorter samples are taken to be English. */
const minWordsToJudge = 30;
/** Words that make up a quarter of any English text. Other languages have few of them. */
const commonEnglishWords = new Set(
  'the of and to that with for was is were by from has have had will he she they it at on as be are this'.split(' '),
);
/** The lowest share of those words in an English text. */
const minCommonShare = 0.1;

/** A question where the text is not in English, the only language that the engine reads. */
export function languageQuestions(paragraphs: readonly string[], language: string): readonly Question[] {
  const words =
    paragraphs
      .slice(0, 200)
      .join(' ')
      .slice(0, maxSampleCharacters)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  const share = words.filter((word) => commonEnglishWords.has(word)).length / Math.max(words.length, 1);
  const isOther = !/^en\b/i.test(language);
  if (!isOther && (words.length < minWordsToJudge || share >= minCommonShare)) return [];
  return [
    {
      about: 'language',
      place: null,
      words: language,
      asks: isOther
        ? 'The engine reads English only: statements, people and dates of this text are to be found by hand.'
        : 'This does not read as English, which is all that the engine knows. Is the language right?',
    },
  ];
}
