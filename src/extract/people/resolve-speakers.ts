import type { Place } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import type { ExtractedSpeaker } from '../extraction.ts';
import { itemsInside } from '../places/items-inside.ts';
import { type Antecedent, antecedentsOf, isBefore } from './antecedents.ts';
import { namedSpeaker } from './named-speaker.ts';
import { beginsSentence } from './names-in.ts';
import { otherSpeaker } from './other-speaker.ts';
import { phraseAt, type Phrase } from './phrase-at.ts';
import { isPronoun, pronounSpeaker } from './pronoun-speaker.ts';
import type { ResolvedSpeaker, SpeakerContext } from './speaker-context.ts';
import { titledSpeaker } from './titled-speaker.ts';
import { isPersonNoun, pronounOfNoun } from './unnamed-people.ts';

/** The holder of a title is looked for among at most this many earlier mentions. */
const maxTitleAntecedents = 400;

/** The holder of a title that a pronoun may refer to is looked for among at most this many. */
const maxPronounAntecedents = 60;

const personSpeaker = (id: ResolvedSpeaker['others'][number]['id']): ExtractedSpeaker => ({ kind: 'person', id });

/**
 * A capitalised word that is not a known person may be a person or an organisation, so it is unsure. “Analysts” at the
 * start of a sentence is an exception.
 */
function otherConfidence(
  speaker: ExtractedSpeaker,
  { words: [first, ...more], around, first: at }: Phrase,
): Confidence {
  const isAlone = speaker.kind === 'unnamed' && more.length === 0 && first?.capital === true;
  const isPlural = first?.word.endsWith('s') === true && beginsSentence(around, at);
  return isAlone && !isPlural ? 'unsure' : 'likely';
}

/** The head of a phrase that is a noun for one person: “mayor” in “a mayor from the north”. Null for other phrases. */
function personNounOf({ words }: Phrase): string | null {
  const end = words.findIndex(({ kind, word }) => kind === 'preposition' || kind === 'relative' || word === ',');
  const head = words.slice(0, end === -1 ? undefined : end).at(-1);
  return head !== undefined && !head.capital && isPersonNoun(head.word) ? head.word : null;
}

/**
 * Resolves speaker phrases, which must be in text order: each names a person by name, title or pronoun, a country, an
 * organisation, or somebody unnamed. Earlier phrases help to resolve later ones. Returns one result for each phrase.
 */
export function resolveSpeakers(phrases: readonly Place[], context: SpeakerContext): readonly ResolvedSpeaker[] {
  const peopleInside = itemsInside(
    context.people.flatMap((person) => person.mentions.map((mention) => ({ place: mention.place, person, mention }))),
  );
  const countriesInside = itemsInside(context.countries);
  const all = antecedentsOf(context.people, context.text, context.quoted);
  const shared = new Map(context.shared.map(({ mention, people }) => [mention, people]));
  const pronouns = new Map(
    context.people.flatMap((person) => (person.pronoun === null ? [] : [[person, person.pronoun] as const])),
  );
  const byId = new Map(context.people.map((person) => [person.id, person]));
  const before: Antecedent[] = [];
  const bodies: ExtractedSpeaker[] = [];
  let next = 0;

  /** The holder of the title “the mayor”, where the text names one, or else somebody unnamed. */
  const titledAntecedent = (anchor: Antecedent): Antecedent => {
    const phrase = phraseAt(context.text, anchor.place);
    const titled = titledSpeaker(phrase, before.slice(-maxPronounAntecedents), context.text.paragraphs);
    return titled === null || titled.others.length > 0 ? anchor : { ...anchor, person: titled.person };
  };

  const resolve = (phrase: Phrase): ResolvedSpeaker => {
    const { place } = phrase;
    for (let anchor = all[next]; anchor !== undefined && isBefore(anchor.place, place); anchor = all[next]) {
      before.push(anchor.person === null ? titledAntecedent(anchor) : anchor);
      next += 1;
    }
    const named = namedSpeaker(phrase, peopleInside(place));
    if (named !== null) {
      const { person, mention } = named;
      const others = (shared.get(mention) ?? []).filter((one) => one !== person);
      const confidence = person.confidence === 'sure' ? 'sure' : 'likely';
      return { speaker: personSpeaker(person.id), confidence: shared.has(mention) ? 'unsure' : confidence, others };
    }
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
      if (person !== undefined) before.push({ place, person, pronoun: null, salience: 2 });
    } else if (speaker !== null && !isPronoun(phrase)) {
      bodies.push(speaker);
      const noun = speaker.kind === 'unnamed' ? personNounOf(phrase) : null;
      if (noun !== null) before.push({ place, person: null, pronoun: pronounOfNoun(noun), salience: 2 });
    }
    return resolved;
  });
}
