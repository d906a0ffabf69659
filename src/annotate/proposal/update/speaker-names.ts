import type { Country, Person } from '../../../model/edition.ts';
import type { CountryCode } from '../../../model/ids.ts';
import { assertNever } from '../../../model/assert-never.ts';
import type { SpeakerAssertion } from '../../assertions.ts';

/** By what names speakers go. */
export interface SpeakerNames {
  /** As a sentence names the speaker; whom the text leaves unnamed, in its own words: “a senior official”. */
  readonly labelOf: (speaker: SpeakerAssertion) => string;
  /** All names, aliases and offices by which a phrase may mean the speaker. */
  readonly allOf: (speaker: SpeakerAssertion) => readonly string[];
}

/** The names of everybody in `people` and of all countries. */
export function speakerNames(people: readonly Person[], countries: ReadonlyMap<CountryCode, Country>): SpeakerNames {
  const byId = new Map(people.map((person) => [person.id, person]));
  const labelOf = (speaker: SpeakerAssertion): string => {
    switch (speaker.kind) {
      case 'person':
        return byId.get(speaker.id)?.name ?? speaker.id;
      case 'country':
        return countries.get(speaker.code)?.name ?? speaker.code;
      case 'organisation':
        return speaker.name;
      case 'unnamed':
        return `“${speaker.name}”`;
      default:
        return assertNever(speaker);
    }
  };
  const allOf = (speaker: SpeakerAssertion): readonly string[] => {
    const person = speaker.kind === 'person' ? byId.get(speaker.id) : undefined;
    return person === undefined
      ? [labelOf(speaker)]
      : [person.name, ...person.aliases, ...person.offices.map(({ title }) => title)];
  };
  return { labelOf, allOf };
}
