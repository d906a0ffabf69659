import type { CountryForm } from '../../model/country-form.ts';
import { textAt } from '../../model/place.ts';
import type { ExtractedCountry, Question } from '../extraction.ts';

/** One question for each country that has an unsure mention, at the first of them. */
export function countryQuestions(
  countries: readonly ExtractedCountry[],
  paragraphs: readonly string[],
  forms: readonly CountryForm[],
): Question[] {
  const nameOf = (code: string): string => forms.find((form) => form.code === code && form.as === 'name')?.text ?? code;
  return countries.flatMap(({ code, mentions }): Question[] => {
    const unsure = mentions.find(({ confidence }) => confidence === 'unsure');
    if (unsure === undefined) return [];
    return [
      {
        about: 'country',
        place: unsure.place,
        words: textAt(paragraphs, unsure.place),
        asks: `Does this name the country ${nameOf(code)}?`,
      },
    ];
  });
}
