import { firstTwelve } from './first-twelve';
import { inOtherScripts, men, surnames, women } from './names';
import type { MadeUpPerson } from './person';
import { postOf } from './posts';
import { createRandom, type Random } from './random';
import { slugOf } from './slug-of';

function nameOf(index: number, random: Random, surname: string): Omit<MadeUpPerson, 'post'> {
  // One in five in another script, as long as there are such names.
  const other = index % 5 === 3 ? inOtherScripts[Math.floor(index / 5)] : undefined;
  const pronoun = random.chance(0.5) ? 'she' : 'he';
  if (other !== undefined) return { id: other.id, name: other.name, aliases: [other.alias], pronoun };
  const name = `${random.pick(pronoun === 'she' ? women : men)} ${surname}`;
  return { id: slugOf(name), name, aliases: [surname], pronoun };
}

/** The people of an edition; the first twelve are always the same. */
export function makePeople(count: number, seed: number): readonly [MadeUpPerson, ...MadeUpPerson[]] {
  const random = createRandom(seed, -1);
  const shuffled = random.shuffled(surnames);
  const [first, ...rest] = firstTwelve;
  const more = Array.from({ length: count - firstTwelve.length }, (_, index): MadeUpPerson => ({
    ...nameOf(index, random, shuffled[index] ?? ''),
    post: postOf(random),
  }));
  return [first, ...rest, ...more];
}
