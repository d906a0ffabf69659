import type { ExtractedSpeaker } from '../extraction.ts';
import { type Antecedent, chooseAntecedent } from './antecedents.ts';
import type { TextPerson } from './people-of-text.ts';
import type { Phrase } from './phrase-at.ts';
import { speakerPronouns, type Pronoun } from './pronoun-words.ts';
import type { ResolvedSpeaker } from './speaker-context.ts';

/** What the text before a pronoun has established. */
export interface PronounContext {
  /** The mentions of people before it, in text order. */
  readonly before: readonly Antecedent[];
  /** The known pronouns of people. A pronoun that is resolved without doubt is added. */
  readonly pronouns: Map<TextPerson, Pronoun>;
  /** The last speaker who is not a person. */
  readonly lastBody: ExtractedSpeaker | null;
  /** The text of its paragraph. */
  readonly paragraph: string;
}

const genderOfPronoun: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
]);

/** Whether a phrase is one pronoun. */
export function isPronoun({ words: [first, ...more] }: Phrase): boolean {
  return first !== undefined && more.length === 0 && speakerPronouns.has(first.word);
}

const unnamedSpeaker = (phrase: Phrase): ResolvedSpeaker => ({
  speaker: { kind: 'unnamed', name: phrase.text },
  confidence: 'unsure',
  others: [],
});

/** The text between a name and its “who”: nothing, or one apposition. */
const betweenNameAndWho = /^(?:,? |, [^,;:.!?]{1,80}, )$/;

/** The speaker for “who”: the person named right before it. */
function relativeSpeaker(phrase: Phrase, before: readonly Antecedent[], paragraph: string): ResolvedSpeaker {
  const near = before
    .slice(-3)
    .findLast(
      ({ place }) =>
        place.paragraph === phrase.place.paragraph &&
        betweenNameAndWho.test(paragraph.slice(place.end, Math.min(phrase.place.start, place.end + 100))),
    );
  // “It was Ada Moen, not Olof Berg, who …”
  const isNegated =
    near !== undefined && /\bnot (?:the )?$/.test(paragraph.slice(Math.max(0, near.place.start - 9), near.place.start));
  return near === undefined || near.person === null || isNegated
    ? unnamedSpeaker(phrase)
    : { speaker: { kind: 'person', id: near.person.id }, confidence: 'likely', others: [] };
}

/**
 * Resolves a phrase that is one pronoun. “I” and “we” outside quotations are the author, whom the engine does not know,
 * so they stay unnamed.
 */
export function pronounSpeaker(
  phrase: Phrase,
  { before, pronouns, lastBody, paragraph }: PronounContext,
): ResolvedSpeaker {
  const word = phrase.words[0]?.word ?? '';
  const gender = genderOfPronoun.get(word);
  if (gender !== undefined) {
    const { person, others, mayBeUnnamed } = chooseAntecedent(
      before,
      phrase.place,
      (one) => ((one.person === null ? one.pronoun : pronouns.get(one.person)) ?? gender) === gender,
    );
    if (person === null) return unnamedSpeaker(phrase);
    const isCertain = others.length === 0 && !mayBeUnnamed;
    if (isCertain && !pronouns.has(person)) pronouns.set(person, gender);
    return { speaker: { kind: 'person', id: person.id }, confidence: isCertain ? 'likely' : 'unsure', others };
  }
  if (word === 'who') return relativeSpeaker(phrase, before, paragraph);
  if ((word === 'they' || word === 'it' || word === 'which') && lastBody !== null) {
    return { speaker: lastBody, confidence: 'unsure', others: [] };
  }
  return unnamedSpeaker(phrase);
}
