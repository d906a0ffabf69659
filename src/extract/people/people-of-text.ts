import type { Person } from '../../model/edition.ts';
import type { CountryCode, PersonId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import { type PersonCluster, clusterPeople, type SharedName } from './cluster-people.ts';
import { isStateOffice } from './is-state-office.ts';
import type { NameMention } from './name-mention.ts';
import { newPersonId } from './new-person-id.ts';
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
  /** The pronoun that titles and offices imply. */
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
    pronoun: mentions.find(({ pronoun }) => pronoun !== null)?.pronoun ?? null,
    confidence: personConfidence(cluster),
  };
}

/** The people of a text, in the order of their first mentions, and the names that several of them share. */
export function peopleOfText(
  names: readonly NameMention[],
  people: readonly Person[],
): { readonly people: readonly TextPerson[]; readonly shared: readonly SharedName[] } {
  const { clusters, shared } = clusterPeople(names, people);
  const taken = new Set<string>(people.map(({ id }) => id));
  const sharedNames = new Set(shared.map(({ mention }) => composed(mention.name)));
  const found = clusters
    .toSorted((a, b) => (a.mentions[0] && b.mentions[0] ? byPlace(a.mentions[0].place, b.mentions[0].place) : 0))
    .map((cluster): TextPerson => {
      const id = cluster.known?.id ?? newPersonId(fullestName(cluster.mentions), taken);
      taken.add(id);
      return personOf(cluster, id, sharedNames);
    });
  return { people: found, shared };
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
