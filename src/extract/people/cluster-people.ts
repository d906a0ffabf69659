import type { Person } from '../../model/edition.ts';
import { nameIndex } from './name-index.ts';
import type { NameMention } from './name-mention.ts';
import { particles } from './name-words.ts';
import { agrees, learn, type Traits, traitsOfName } from './person-traits.ts';
import { endsWithName, mayBeSame, nameWords } from './same-name.ts';

/** All mentions of one person of a text, in text order. */
export interface PersonCluster {
  /** The person of the edition. Null for a new person. */
  readonly known: Person | null;
  /** The words of the full name, normalised for comparison. */
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly traits: Readonly<Traits>;
}

/** A mention by a name that several people of the text may have. The first is the one that was taken. */
export interface SharedName {
  readonly mention: NameMention;
  readonly clusters: readonly PersonCluster[];
}

/** A cluster with what its mentions have told of the person so far. */
interface GrowingCluster extends PersonCluster {
  words: readonly string[];
  readonly mentions: NameMention[];
  readonly traits: Traits;
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
    const cluster: GrowingCluster = { known: person, words, mentions: [], traits: traitsOfName(words) };
    clusters.push(cluster);
    byLast.add(words.at(-1) ?? '', cluster);
    byFirst.add(words[0] ?? '', cluster);
    if (person !== null) byPerson.set(person, cluster);
    return cluster;
  };
  const ofPerson = (person: Person): GrowingCluster => byPerson.get(person) ?? open(nameWords(person.name), person);
  const add = (cluster: GrowingCluster, mention: NameMention, words: readonly string[]): void => {
    cluster.mentions.push(mention);
    learn(cluster.traits, mention);
    // “A. Moen” may become “Ada Moen”, so that “Arne Moen” is somebody else.
    if (cluster.known === null && mayBeSame(cluster.words, words) && isFuller(words, cluster.words)) {
      cluster.words = words;
      byFirst.add(words[0] ?? '', cluster);
    }
  };

  const read = mentions.map((mention) => ({ mention, words: nameWords(mention.name) }));
  const alone = new Set(
    read
      .filter(
        ({ mention, words }) =>
          !isFullName(words) && (mention.isSubject || mention.isFirst || mention.evidence !== 'none'),
      )
      .map(({ words }) => words.at(-1)),
  );
  const shared: SharedName[] = [];
  const fullNames = new Map<NameMention, GrowingCluster>();
  // The names that tell most come first: those with a suffix, then those without an initial for a first name.
  const inDetail = read
    .filter(({ words }) => isFullName(words))
    .toSorted((a, b) => detailOf(b.mention, b.words) - detailOf(a.mention, a.words));
  for (const { mention, words } of inDetail) {
    const like = known.exact(words) ?? known.similar(words);
    const person = like !== null && agrees(traitsOfName(nameWords(like.name)), mention) ? like : null;
    const same = byLast
      .get(words.at(-1) ?? '')
      .filter((cluster) => mayBeSame(cluster.words, words) && agrees(cluster.traits, mention));
    const counts = mention.evidence !== 'none' || alone.has(words.at(-1));
    const [first] = same;
    const cluster = person === null ? (first ?? (counts ? open(words, null) : null)) : ofPerson(person);
    if (cluster === null) continue;
    if (person === null && same.length > 1) shared.push({ mention, clusters: same });
    add(cluster, mention, words);
    fullNames.set(mention, cluster);
  }
  const lastNamed = new Map<GrowingCluster, number>();
  for (const [index, { mention, words }] of read.entries()) {
    const full = fullNames.get(mention);
    if (full !== undefined) lastNamed.set(full, index);
    if (isFullName(words)) continue;
    const exact = known.exact(words);
    const person = exact !== null && agrees(traitsOfName(nameWords(exact.name)), mention) ? exact : null;
    const called = byLast
      .get(words.at(-1) ?? '')
      .filter((cluster) => endsWithName(cluster.words, words) || haveSameWords(cluster.words, words));
    const named =
      called.length > 0
        ? called
        : byFirst.get(words[0] ?? '').filter((cluster) => words.length === 1 && cluster.words.length === 2);
    const fitting = named.filter((cluster) => agrees(cluster.traits, mention));
    // Of several people, the one who was named last.
    const [nearest] = fitting.toSorted((a, b) => (lastNamed.get(b) ?? -1) - (lastNamed.get(a) ?? -1));
    // A person whom the text names in full takes precedence over one whom only the edition knows.
    const only = person !== null && fitting.length === 0 ? ofPerson(person) : nearest;
    const cluster = only ?? (mention.evidence === 'title' ? open(words, null) : undefined);
    if (cluster === undefined) continue;
    // “Ms. Moen” is not Olof Moen, but she may be somebody whom the text does not name in full.
    if (fitting.length !== 1 && named.length > 0)
      shared.push({
        mention,
        clusters: [
          cluster,
          ...named.filter((one) => one !== cluster && (fitting.length === 0 || fitting.includes(one))),
        ],
      });
    add(cluster, mention, words);
    lastNamed.set(cluster, index);
  }
  for (const { mentions: own } of clusters) own.sort(byMentionPlace);
  return { clusters: clusters.filter(({ mentions: own }) => own.length > 0), shared };
}

/** How much a full name tells, for comparison with others. */
const detailOf = ({ suffix }: NameMention, words: readonly string[]): number =>
  (suffix === '' ? 0 : 2) + ((words[0]?.length ?? 0) > 1 ? 1 : 0);

/** Whether a full name has a first name where the other has an initial. */
const isFuller = ([first = '']: readonly string[], [other = '']: readonly string[]): boolean =>
  other.length === 1 && first.length > 1;

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
    similar: (words) => {
      const [similar = null, ...more] = byLast
        .get(words.at(-1) ?? '')
        .filter((person) => mayBeSame(nameWords(person.name), words));
      return more.length > 0 ? null : similar;
    },
  };
}
