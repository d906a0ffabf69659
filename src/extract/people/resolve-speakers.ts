import type { Place } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import type { ExtractedSpeaker } from '../extraction.ts';
import { itemsInside } from '../places/items-inside.ts';
import { type Antecedent, isBefore, namedAntecedents } from './antecedents.ts';
import { namedSpeaker } from './named-speaker.ts';
import { beginsSentence } from './names-in.ts';
import { otherSpeaker } from './other-speaker.ts';
import { phraseAt, type Phrase } from './phrase-at.ts';
import { isPronoun, pronounSpeaker } from './pronoun-speaker.ts';
import type { ResolvedSpeaker, SpeakerContext } from './speaker-context.ts';
import { titledSpeaker } from './titled-speaker.ts';

/** So far back, in places that name somebody, a title alone is looked for. */
const maxTitleAntecedents = 400;

const personSpeaker = (id: ResolvedSpeaker['others'][number]['id']): ExtractedSpeaker => ({ kind: 'person', id });

/**
 * A capital word alone that is no known person may be anybody or any body; “Analysts” begins its sentence.
 */
function otherConfidence(
  speaker: ExtractedSpeaker,
  { words: [first, ...more], around, first: at }: Phrase,
): Confidence {
  const isAlone = speaker.kind === 'unnamed' && more.length === 0 && first?.capital === true;
  const isPlural = first?.word.endsWith('s') === true && beginsSentence(around, at);
  return isAlone && !isPlural ? 'unsure' : 'likely';
}

/**
 * Who each phrase names, in the order of the phrases, which is that of the text: a person by name, by title
 * alone or by pronoun, else a country, a body, or somebody whom the text leaves unnamed. Nobody is forced to
 * be a person, and what an earlier phrase was understood as helps with those after it.
 */
export function resolveSpeakers(phrases: readonly Place[], context: SpeakerContext): readonly ResolvedSpeaker[] {
  const peopleInside = itemsInside(
    context.people.flatMap((person) => person.mentions.map(({ place }) => ({ place, person }))),
  );
  const countriesInside = itemsInside(context.countries);
  const named = namedAntecedents(context.people, context.quoted);
  const pronouns = new Map(
    context.people.flatMap((person) => (person.pronoun === null ? [] : [[person, person.pronoun] as const])),
  );
  const byId = new Map(context.people.map((person) => [person.id, person]));
  const before: Antecedent[] = [];
  const bodies: ExtractedSpeaker[] = [];
  let next = 0;

  const resolve = (phrase: Phrase): ResolvedSpeaker => {
    const { place } = phrase;
    for (let anchor = named[next]; anchor !== undefined && isBefore(anchor.place, place); anchor = named[next]) {
      before.push(anchor);
      next += 1;
    }
    const person = namedSpeaker(phrase, peopleInside(place));
    if (person !== null)
      return {
        speaker: personSpeaker(person.id),
        confidence: person.confidence === 'sure' ? 'sure' : 'likely',
        others: [],
      };
    if (isPronoun(phrase))
      return pronounSpeaker(phrase, {
        before,
        pronouns,
        lastBody: bodies.at(-1) ?? null,
        paragraph: context.text.paragraphs[place.paragraph] ?? '',
      });
    const titled = titledSpeaker(phrase, before.slice(-maxTitleAntecedents), context.text.paragraphs);
    if (titled !== null && titled.person !== null) {
      return {
        speaker: personSpeaker(titled.person.id),
        confidence: titled.others.length > 0 ? 'unsure' : 'likely',
        others: titled.others,
      };
    }
    const speaker = otherSpeaker(phrase, countriesInside(place));
    return { speaker, confidence: otherConfidence(speaker, phrase), others: [] };
  };

  return phrases.map((place) => {
    const phrase = phraseAt(context.text, place);
    const resolved = resolve(phrase);
    const { speaker } = resolved;
    if (speaker?.kind === 'person') {
      const person = byId.get(speaker.id);
      if (person !== undefined) before.push({ place, person, salience: 2 });
    } else if (speaker !== null && !isPronoun(phrase)) bodies.push(speaker);
    return resolved;
  });
}
