const firstCharacters = (text: string, many: number): string => Array.from(text).slice(0, many).join('');

interface NameParts {
  readonly base: string;
  readonly last: string;
}

function partsOf(name: string): NameParts {
  const words = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .split(/\s+/);
  const [first = '', ...more] = words.filter((word) => word !== '');
  const last = more.at(-1) ?? '';
  const base = (firstCharacters(first, 1) + firstCharacters(last, 1)).toUpperCase();
  return { base: base === '' ? '?' : base, last: last === '' ? first : last };
}

/** “AB”, then “ABe”, “ABer”, …; of a single name “A”, “Ab”, …. */
function candidates({ base, last }: NameParts): readonly string[] {
  const rest = Array.from(last).slice(1);
  return rest.map((_, index) => base + rest.slice(0, index).join('')).concat(base + rest.join(''));
}

/**
 * A short form of each name, in the order of the names, no two alike: the initials of the first and last word; longer
 * where these collide, numbered where the names do not differ enough.
 */
export function initialsOf(names: readonly string[]): readonly string[] {
  const choices = names.map((name) => candidates(partsOf(name)));
  const times = new Map<string, number>();
  for (const name of choices.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return choices.map((all) => {
    const own = all.find((candidate) => times.get(candidate) === 1);
    if (own !== undefined) return own;
    const base = all[0] ?? '';
    let number = 1;
    while (taken.has(base + number) || times.has(base + number)) number += 1;
    taken.add(base + number);
    return base + number;
  });
}
