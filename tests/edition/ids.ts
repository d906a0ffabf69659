import type { Random } from './random';

const letters = 'bcdfghjkmnpqrstvwxz';
const all = `${letters}23456789`;

const idFrom = (random: Random): string =>
  Array.from({ length: 6 }, (_, index) => {
    const from = index === 0 ? letters : all;
    return from.charAt(random.between(0, from.length - 1));
  }).join('');

/** Statement ids that say nothing, each once; none of those taken already. */
export function idMaker(random: Random, takenAlready: Iterable<string>): () => string {
  const taken = new Set(takenAlready);
  return () => {
    let id = idFrom(random);
    while (taken.has(id)) id = idFrom(random);
    taken.add(id);
    return id;
  };
}
