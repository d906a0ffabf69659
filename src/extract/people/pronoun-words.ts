import { wordSet } from '../english/word-set.ts';

/** Pronouns that can be a whole speaker phrase, in lower case. */
export const speakerPronouns = wordSet(
  'he she they we i it you who which that his her their him them me us one herself himself themselves',
);

/** Titles and roles of people whose pronoun is “he”. */
const heTitles = wordSet(
  'mr sir lord king prince emperor sultan emir pope monsieur baron herr señor congressman businessman councilman father brother son husband',
);

/** Titles and roles of people whose pronoun is “she”. */
const sheTitles = wordSet(
  'mrs ms miss dame lady queen princess madam mme madame mademoiselle baroness frau señora spokeswoman congresswoman chairwoman businesswoman councilwoman actress mother sister daughter wife',
);

/** A pronoun that a form of address, an office or a first name can imply. */
export type Pronoun = 'he' | 'she';

/** The pronoun that a title or role in lower case implies. Null for most words. */
export function pronounOf(word: string): Pronoun | null {
  return heTitles.has(word) ? 'he' : sheTitles.has(word) ? 'she' : null;
}
