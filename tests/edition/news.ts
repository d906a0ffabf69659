import type { ArticleDraft, ListedPerson } from './draft';
import { createDesk } from './desk';
import type { MadeUpPerson } from './person';
import { phrasesAbout, type Phrases } from './phrases';
import { provenanceOf } from './provenance';
import type { Random } from './random';
import { slugOf } from './slug-of';
import { topics } from './topics';
import { countryVoice, organisationVoice, personVoice, unnamedVoice, type Voice } from './voices';
import { ways } from './ways';

export interface NewsSupplies {
  /** Which article of its edition; what must not be left to chance goes by it. */
  readonly index: number;
  readonly random: Random;
  readonly people: readonly [MadeUpPerson, ...MadeUpPerson[]];
  readonly newId: () => string;
}

type Block = readonly string[];

/** The first person is in every third article; the first hundred are in more than the rest. */
function somePeople({ index, random, people }: NewsSupplies, many: number): MadeUpPerson[] {
  const star = index % 3 === 0 ? people.slice(0, 1) : [];
  const near = Math.min(people.length, 100);
  const found = new Set<MadeUpPerson>(star);
  while (found.size < Math.min(many, people.length)) {
    const from = random.chance(0.5) ? near : people.length;
    const person = people[random.between(0, from - 1)];
    if (person !== undefined) found.add(person);
  }
  return [...found];
}

function lengthOf(index: number, random: Random): { readonly blocks: number; readonly speaking: number } {
  if (index % 25 === 7) return { blocks: 1, speaking: 1 };
  if (index % 50 === 9) return { blocks: 36, speaking: 14 };
  const speaking = random.between(2, 5);
  return { blocks: speaking + random.between(0, 4), speaking };
}

/** A paragraph in which nobody speaks: mostly short, now and then endless. */
function toldBlock({ told }: Phrases, random: Random): Block {
  const sentences = random.chance(0.05) ? random.between(15, 25) : random.between(1, 4);
  return [Array.from({ length: sentences }, told).join(' ')];
}

/** Who is there and says nothing, and who is only spoken of. */
function silentBlock(person: MadeUpPerson, present: boolean): { readonly block: Block; readonly listed: ListedPerson } {
  const text = present
    ? `${person.name} sat in the front row and did not speak.`
    : `The first drawing was by ${person.name}, who could not be there.`;
  return { block: [text], listed: { person: person.id, ...(present ? { present } : {}) } };
}

/** Straight marks, as some outlets print them. */
const straightened = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'");

/** An address of whole words. */
function shortSlug(title: string): string {
  const slug = slugOf(title);
  return slug.length <= 80 ? slug : slug.slice(0, 81).replace(/-[^-]*$/, '');
}

/** One article that nobody wrote. */
export function makeNews(supplies: NewsSupplies): ArticleDraft {
  const { index, random, newId } = supplies;
  const phrases = phrasesAbout(random.pick(topics), random);
  const { blocks: many, speaking } = lengthOf(index, random);
  const voiceCount = Math.min(speaking, random.between(1, 5));
  const [lead, ...others] = somePeople(supplies, voiceCount + 2);
  if (lead === undefined) throw new Error('there is nobody to speak');

  const more = Array.from({ length: voiceCount - 1 }, (_, number): Voice => {
    const kind = random.between(0, 9);
    const person = others[number];
    if (kind === 0) return countryVoice(random);
    if (kind === 1) return organisationVoice(random);
    if (kind === 2 || person === undefined) return unnamedVoice(random);
    return personVoice(person, random);
  });
  const voices: readonly [Voice, ...Voice[]] = [personVoice(lead, random), ...more];
  const desk = createDesk({ random, phrases, voices, newId });

  const plan = random.shuffled(Array.from({ length: many }, (_, block) => block < speaking));
  let spoken = 0;
  const blocks: Block[] = plan.map((speaks) => {
    if (!speaks) return toldBlock(phrases, random);
    const way = ways[(index * 5 + spoken) % ways.length] ?? ways[0];
    spoken += 1;
    return way(desk);
  });

  const introductions = voices.flatMap(({ introduction }) => (introduction === null ? [] : [introduction]));
  if (introductions.length > 0) blocks.unshift([introductions.join(' ')]);
  const listed: ListedPerson[] = voices.flatMap(({ person }) => (person === null ? [] : [person]));
  for (const [number, person] of others.slice(voiceCount - 1).entries()) {
    // An article of one paragraph stays one.
    if (many === 1 || !random.chance(0.4)) continue;
    const silent = silentBlock(person, number === 0);
    blocks.push(silent.block);
    listed.push(silent.listed);
  }

  const facts = provenanceOf(index, random, phrases, blocks.flat().length);
  const text = [...blocks.flat(), ...facts.closing];
  const title = index % 12 === 4 ? phrases.longTitle() : phrases.title();
  return {
    folder: facts.folder,
    slug: shortSlug(title),
    title: { text: title, by: index % 5 === 2 ? 'edition' : 'source' },
    language: index % 7 === 3 ? 'en-GB' : 'en',
    ...facts.provenance,
    people: listed,
    countries: [...new Set(voices.flatMap((voice) => voice.countries))],
    statements: desk.statements,
    paragraphs: index % 8 === 5 ? text.map(straightened) : text,
  };
}
