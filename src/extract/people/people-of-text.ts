import type { Person } from '../../model/edition.ts';
import type { CountryCode, PersonId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import { type PersonCluster, clusterPeople } from './cluster-people.ts';
import { isStateOffice } from './is-state-office.ts';
import type { NameMention } from './name-mention.ts';
import { newPersonId } from './new-person-id.ts';
import { pronounOfTraits } from './person-traits.ts';
import type { Pronoun } from './pronoun-words.ts';

/** A person of a text. */
export interface TextPerson {
  readonly id: PersonId;
  /** The person of the edition. Null for a new person. */
  readonly known: Person | null;
  /** The name in the edition or, for a new person, the fullest name in the text. */
  readonly name: string;
  /** Names in this text that the edition does not have yet. */
  readonly aliases: readonly string[];
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** The places that name the person's office, in text order. */
  readonly offices: readonly Place[];
  /** The pronoun that forms of address, the first name and offices imply. */
  readonly pronoun: Pronoun | null;
  readonly confidence: Confidence;
}

/** A name in Unicode NFC, so that names that look alike are equal. */
const composed = (name: string): string => name.normalize('NFC');

/** The name with the most words; of several, the first. */
const fullestName = (mentions: readonly NameMention[]): string =>
  mentions.reduce(
    (best, { name }) => (name.split(' ').length > best.split(' ').length ? name : best),
    mentions[0]?.name ?? '',
  );

function personConfidence({ known, mentions }: PersonCluster): Confidence {
  if (known !== null) return 'sure';
  const evidence = new Set(mentions.map((mention) => mention.evidence));
  if (evidence.has('title') || evidence.has('apposition')) return 'sure';
  return evidence.has('given-name') ? 'likely' : 'unsure';
}

function personOf(cluster: PersonCluster, id: PersonId, sharedNames: ReadonlySet<string>): TextPerson {
  const { known, mentions } = cluster;
  const name = known?.name ?? composed(fullestName(mentions));
  const names = new Set(mentions.map((mention) => composed(mention.name)));
  const had = new Set([name, ...(known?.aliases ?? [])].map(composed));
  return {
    id,
    known,
    name,
    aliases: [...names].filter((alias) => !had.has(alias) && !sharedNames.has(alias)),
    mentions,
    offices: mentions.flatMap(({ office }) => office ?? []),
    pronoun: pronounOfTraits(cluster.traits),
    confidence: personConfidence(cluster),
  };
}

/** A mention that may be of several people of the text. The first is the one that was taken. */
export interface SharedMention {
  readonly mention: NameMention;
  readonly people: readonly TextPerson[];
}

/** The names that mentions of several people have. They are nobody's alias. */
function namesOfSeveral(clusters: readonly PersonCluster[]): ReadonlySet<string> {
  const owners = new Map<string, PersonCluster>();
  const several = new Set<string>();
  for (const cluster of clusters) {
    for (const name of new Set(cluster.mentions.map((mention) => composed(mention.name)))) {
      if (owners.has(name)) several.add(name);
      owners.set(name, cluster);
    }
  }
  return several;
}

/** The people of a text, in the order of their first mentions, and the mentions that several of them share. */
export function peopleOfText(
  names: readonly NameMention[],
  people: readonly Person[],
): { readonly people: readonly TextPerson[]; readonly shared: readonly SharedMention[] } {
  const { clusters, shared } = clusterPeople(names, people);
  const taken = new Set<string>(people.map(({ id }) => id));
  const sharedNames = new Set([...shared.map(({ mention }) => composed(mention.name)), ...namesOfSeveral(clusters)]);
  const byCluster = new Map<PersonCluster, TextPerson>();
  const inOrder = clusters.toSorted((a, b) =>
    a.mentions[0] && b.mentions[0] ? byPlace(a.mentions[0].place, b.mentions[0].place) : 0,
  );
  for (const cluster of inOrder) {
    const id = cluster.known?.id ?? newPersonId(fullestName(cluster.mentions), taken);
    taken.add(id);
    byCluster.set(cluster, personOf(cluster, id, sharedNames));
  }
  return {
    people: [...byCluster.values()],
    shared: shared.map(({ mention, clusters: own }) => ({
      mention,
      people: own.flatMap((cluster) => byCluster.get(cluster) ?? []),
    })),
  };
}

const byPlace = (a: Place, b: Place): number => a.paragraph - b.paragraph || a.start - b.start;

/**
 * A person's office in the words of the text, and its country: the country in the phrase of a state office, or else the
 * only country of the offices that the edition knows.
 */
export function officeOf(
  { offices, known }: TextPerson,
  paragraphs: readonly string[],
  countryIn: (place: Place) => CountryCode | null,
): { readonly office: string | null; readonly country: CountryCode | null } {
  const countryOf = (place: Place): CountryCode | null =>
    isStateOffice(textAt(paragraphs, place)) ? countryIn(place) : null;
  const place = offices.find((one) => countryOf(one) !== null) ?? offices[0];
  const knownCountries = new Set(known?.offices.map(({ country }) => country));
  const [only = null] = knownCountries.size === 1 ? knownCountries : [];
  return {
    office: place === undefined ? null : textAt(paragraphs, place),
    country: place === undefined ? only : (countryOf(place) ?? only),
  };
}
