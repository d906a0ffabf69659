import type { Person } from '../../model/edition.ts';
import { nameIndex } from './name-index.ts';
import type { NameMention } from './name-mention.ts';
import { particles } from './name-words.ts';
import { endsWithName, mayBeSame, nameWords } from './same-name.ts';

/** Somebody of a text, by all that names them there, in order. */
export interface PersonCluster {
  /** Whom the edition knows already. */
  readonly known: Person | null;
  /** The words of the fullest name, folded. */
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** A name alone that several people of a text have. */
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
 * Puts together what names the same person: full names that agree, later surnames (or, with names that begin
 * with the family's, first words) alone, names and aliases of the edition's people. A full name for which
 * nothing speaks counts as a person's only where its surname stands alone as one, too.
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
    // Of several, the one named last.
    const [nearest] = fitting.toSorted((a, b) => (lastNamed.get(b) ?? -1) - (lastNamed.get(a) ?? -1));
    // Whom the text names in full it means, whoever else the edition knows by that name.
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

/** The edition's people by their names and aliases, and by full names that may be theirs. */
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
