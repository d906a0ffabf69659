import { wordSet } from '../english/word-set.ts';

/** Pronouns of somebody, in lower case. */
export const speakerPronouns = wordSet(
  'he she they we i it you who which that his her their him them me us one herself himself themselves',
);

const heTitles = wordSet(
  'mr sir lord king prince emperor sultan emir pope monsieur congressman businessman councilman father brother son husband',
);

const sheTitles = wordSet(
  'mrs ms miss dame lady queen princess madam mme spokeswoman congresswoman chairwoman businesswoman councilwoman actress mother sister daughter wife',
);

export type Pronoun = 'he' | 'she';

/** The pronoun that a title or a role speaks of somebody with; null of most. */
export function pronounOf(word: string): Pronoun | null {
  return heTitles.has(word) ? 'he' : sheTitles.has(word) ? 'she' : null;
}
