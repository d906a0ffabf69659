import { countries, inSentence } from './countries';
import type { ListedPerson, Speaker } from './draft';
import { officeOf, type MadeUpPerson } from './person';
import { capitalised } from './phrases';
import { organisations } from './posts';
import type { Random } from './random';

/** Where in its sentence a phrase stands. */
export type Position = 'start' | 'middle';

/** Somebody who speaks in an article. */
export interface Voice {
  /** The phrase that names them next, and who that is. `again` is true right after their own words. */
  readonly next: (position: Position, again: boolean) => { readonly phrase: string; readonly speaker: Speaker };
  /** A sentence that has to stand before the first phrase. */
  readonly introduction: string | null;
  /** How the article's front matter lists them. */
  readonly person: ListedPerson | null;
  /** Countries that their phrases name. */
  readonly countries: readonly string[];
}

const inPlace = (phrase: string, position: Position): string => (position === 'start' ? capitalised(phrase) : phrase);

export function personVoice(person: MadeUpPerson, random: Random): Voice {
  const { id, name, aliases, pronoun, post } = person;
  const office = officeOf(person);
  let isFirst = true;
  const phrase = (again: boolean): string => {
    if (isFirst && post.kind === 'state') return `${office} ${name}`;
    if (isFirst) return name;
    if (again && random.chance(0.5)) return pronoun;
    return aliases[random.between(0, aliases.length - 1)] ?? name;
  };
  return {
    next: (position, again) => {
      const words = phrase(again);
      isFirst = false;
      return { phrase: inPlace(words, position), speaker: id };
    },
    introduction: post.kind === 'body' ? `${name}, ${office}, had come on foot.` : null,
    person: {
      person: id,
      present: true,
      ...(office === null ? {} : { office }),
      ...(post.kind === 'state' ? { country: post.country } : {}),
    },
    countries: post.kind === 'state' ? [post.country] : [],
  };
}

const others = (next: Voice['next'], named: readonly string[] = []): Voice => ({
  next,
  introduction: null,
  person: null,
  countries: named,
});

/** A country that is said to have spoken, by its name or its capital. */
export function countryVoice(random: Random): Voice {
  const country = countries[random.between(0, countries.length - 1)];
  if (country === undefined) throw new Error('there are no countries');
  const byCapital = random.chance(0.5);
  return others(
    (position) => ({
      phrase: inPlace(byCapital ? country.capital : inSentence(country), position),
      speaker: { country: country.code },
    }),
    [country.code],
  );
}

export function organisationVoice(random: Random): Voice {
  const organisation = random.pick(['Saltmarsh Harbour Board', ...organisations]);
  return others((position) => ({
    phrase: inPlace(`the ${organisation}`, position),
    speaker: { organisation },
  }));
}

const nobodies = [
  'a senior official',
  'one of the volunteers',
  'two fishermen',
  'an official who asked not to be named',
  'a neighbour',
  'people close to the talks',
  'a boy with a kite',
] as const;

export function unnamedVoice(random: Random): Voice {
  const words = random.pick<string>(nobodies);
  return others((position) => {
    const phrase = inPlace(words, position);
    return { phrase, speaker: { unnamed: phrase } };
  });
}
