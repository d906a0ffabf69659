import type { StatementKind } from './article.ts';

/** How the screen names a statement's kind. */
export const kindNames: Readonly<Record<StatementKind, string>> = {
  direct: 'Quoted',
  mixed: 'Partly quoted',
  indirect: 'Reported',
};

/** What each kind says about the words, in a sentence. */
export const kindMeanings: Readonly<Record<StatementKind, string>> = {
  direct: 'The article gives these words in quotation marks.',
  mixed: 'The article gives a part of these words in quotation marks and reports the rest in its own.',
  indirect: 'The article reports this in its own words.',
};

/** The name of a filter value of `kind`; an unknown value is its own name. */
export function kindLabel(value: string): string {
  return Object.hasOwn(kindNames, value) ? kindNames[value as StatementKind] : value;
}
