import { foldApostrophes, isWordEdge } from '../../model/characters.ts';
import { type CountryForm, formsByFirstWord } from '../../model/country-form.ts';
import { memoizeByKey } from '../../model/memoize-by-key.ts';
import type { Candidate } from './country-finding.ts';

/** Only forms of at least this length also count in capitals: “MALI”, but not “IN”. */
const minCapitalisedCharacters = 4;

/** The forms by first word, longest first, with those in capitals that headlines and datelines have. */
const formTable = memoizeByKey((forms: readonly CountryForm[]) => {
  const known = new Set(forms.map(({ text }) => text));
  const inCapitals = forms
    .filter(({ text }) => text.length >= minCapitalisedCharacters)
    .map((form) => ({ ...form, text: form.text.toUpperCase() }))
    .filter(({ text }) => !known.has(text));
  return formsByFirstWord([...forms, ...inCapitals].toSorted((a, b) => b.text.length - a.text.length));
});

/** Whether a word is part of an address: “quay@Norway.example”, “Norway.example”. */
const inAddress = (text: string, start: number, end: number): boolean =>
  /[@_]/.test(text.charAt(start - 1)) || /^(?:@|_|\.\p{Ll})/u.test(text.slice(end, end + 2));

/** All places where a form of a country occurs as whole words, the longest form at each place. None overlap. */
export function candidatesIn(exactText: string, forms: readonly CountryForm[]): readonly Candidate[] {
  const text = foldApostrophes(exactText);
  const byFirstWord = formTable(forms);
  const found: Candidate[] = [];
  let free = 0;
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (start < free) continue;
    const fitting = (byFirstWord.get(word) ?? []).filter(
      (form) => text.startsWith(form.text, start) && isWordEdge(text, start + form.text.length),
    );
    const [longest] = fitting;
    if (longest === undefined) continue;
    const end = start + longest.text.length;
    free = end;
    const readings = fitting.flatMap(({ text: { length }, code, as }) =>
      code === null || length < longest.text.length ? [] : [{ code, as }],
    );
    if (!inAddress(text, start, end)) found.push({ start, end, readings });
  }
  return found;
}
