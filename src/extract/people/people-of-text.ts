import type { Person } from '../../model/edition.ts';
import type { CountryCode, PersonId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import { type PersonCluster, clusterPeople, type SharedName } from './cluster-people.ts';
import { isStateOffice } from './is-state-office.ts';
import type { NameMention } from './name-mention.ts';
import { newPersonId } from './new-person-id.ts';
import type { Pronoun } from './pronoun-words.ts';

/** Somebody of a text, and all that the text says of who they are. */
export interface TextPerson {
  readonly id: PersonId;
  readonly known: Person | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly NameMention[];
  /** Where the text names the office, the first first. */
  readonly offices: readonly Place[];
  readonly pronoun: Pronoun | null;
  readonly confidence: Confidence;
}

/** Letters and their accents in one, since names that look alike are looked for in both forms. */
const composed = (name: string): string => name.normalize('NFC');

/** The fullest of a person's names in the text, the earliest of equal ones. */
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

/**
 * The people whom a text's names name, in order of their first mention, and the names that several of them
 * have.
 */
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
 * The office as the text words it, and the country whose it is: the one that the text names with a state's
 * office, else the edition's where it knows one.
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
