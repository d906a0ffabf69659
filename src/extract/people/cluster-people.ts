import type { Person } from '../../model/edition.ts';
import { nameIndex } from './name-index.ts';
import type { NameMention } from './name-mention.ts';
import { particles } from './name-words.ts';
import { endsWithName, mayBeSame, nameWords } from './same-name.ts';

/** All mentions of one person of a text, in text order. */
export interface PersonCluster {
  /** The person of the edition. Null for a new person. */
  readonly known: Person | null;
  /** The words of the full name, normalised for comparison. */
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** A mention by a name that several people of the text share. */
export interface SharedName {
  readonly mention: NameMention;
  readonly clusters: readonly PersonCluster[];
}

interface GrowingCluster extends PersonCluster {
  readonly mentions: NameMention[];
}

const isFullName = (words: readonly string[]): boolean => words.length > 1 && !particles.has(words[0] ?? '');

const byMentionPlace = (a: NameMention, b: NameMention): number =>
  a.place.paragraph - b.place.paragraph || a.place.start - b.place.start;

/**
 * Clusters mentions by person: compatible full names, surnames alone, and names and aliases of the edition's people.
 * For names that begin with the family name, the first word alone also counts. A full name without evidence is a person
 * only where its surname also occurs alone as a name.
 */
export function clusterPeople(
  mentions: readonly NameMention[],
  people: readonly Person[],
): { readonly clusters: readonly PersonCluster[]; readonly shared: readonly SharedName[] } {
  const known = knownNames(people);
  const clusters: GrowingCluster[] = [];
  const byLast = nameIndex<GrowingCluster>();
  const byFirst = nameIndex<GrowingCluster>();
  const byPerson = new Map<Person, GrowingCluster>();
  const open = (words: readonly string[], person: Person | null): GrowingCluster => {
    const cluster: GrowingCluster = { known: person, words, mentions: [] };
    clusters.push(cluster);
    byLast.add(words.at(-1) ?? '', cluster);
    byFirst.add(words[0] ?? '', cluster);
    if (person !== null) byPerson.set(person, cluster);
    return cluster;
  };
  const ofPerson = (person: Person): GrowingCluster => byPerson.get(person) ?? open(nameWords(person.name), person);

  const read = mentions.map((mention) => ({ mention, words: nameWords(mention.name) }));
  const alone = new Set(
    read
      .filter(
        ({ mention, words }) =>
          !isFullName(words) && (mention.isSubject || mention.isFirst || mention.evidence !== 'none'),
      )
      .map(({ words }) => words.at(-1)),
  );
  const fullNames = new Map<NameMention, GrowingCluster>();
  for (const { mention, words } of read) {
    if (!isFullName(words)) continue;
    const person = known.exact(words) ?? known.similar(words);
    const same = byLast.get(words.at(-1) ?? '').find((cluster) => mayBeSame(cluster.words, words));
    const counts = mention.evidence !== 'none' || alone.has(words.at(-1));
    const cluster = person === null ? (same ?? (counts ? open(words, null) : null)) : ofPerson(person);
    if (cluster === null) continue;
    cluster.mentions.push(mention);
    fullNames.set(mention, cluster);
  }
  const shared: SharedName[] = [];
  const lastNamed = new Map<GrowingCluster, number>();
  for (const [index, { mention, words }] of read.entries()) {
    const full = fullNames.get(mention);
    if (full !== undefined) lastNamed.set(full, index);
    if (isFullName(words)) continue;
    const person = known.exact(words);
    const called = byLast
      .get(words.at(-1) ?? '')
      .filter((cluster) => endsWithName(cluster.words, words) || haveSameWords(cluster.words, words));
    const fitting =
      called.length > 0
        ? called
        : byFirst.get(words[0] ?? '').filter((cluster) => words.length === 1 && cluster.words.length === 2);
    if (fitting.length > 1) shared.push({ mention, clusters: fitting });
    // Of several people, the one who was named last.
    const [nearest] = fitting.toSorted((a, b) => (lastNamed.get(b) ?? -1) - (lastNamed.get(a) ?? -1));
    // A person whom the text names in full takes precedence over one whom only the edition knows.
    const only = person !== null && called.length === 0 ? ofPerson(person) : nearest;
    const cluster = only ?? (mention.evidence === 'title' ? open(words, null) : undefined);
    if (cluster === undefined) continue;
    cluster.mentions.push(mention);
    lastNamed.set(cluster, index);
  }
  for (const { mentions: own } of clusters) own.sort(byMentionPlace);
  return { clusters: clusters.filter(({ mentions: own }) => own.length > 0), shared };
}

const haveSameWords = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** Looks up the edition's people, by exactly their names and aliases or by similar full names. */
function knownNames(people: readonly Person[]): {
  readonly exact: (words: readonly string[]) => Person | null;
  readonly similar: (words: readonly string[]) => Person | null;
} {
  const byName = nameIndex<Person>();
  const byLast = nameIndex<Person>();
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) byName.add(nameWords(name).join(' '), person);
    byLast.add(nameWords(person.name).at(-1) ?? '', person);
  }
  return {
    exact: (words) => byName.only(words.join(' ')),
    similar: (words) =>
      byLast.get(words.at(-1) ?? '').find((person) => mayBeSame(nameWords(person.name), words)) ?? null,
  };
}
