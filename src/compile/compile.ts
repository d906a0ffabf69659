import type { Article } from '../model/article';
import type { Country, Edition, EditionFacts, Person } from '../model/edition';
import type { CountryCode, PersonId } from '../model/ids';
import { buildArticle } from './article';
import { unknownCountry } from './check-references';
import { countryOf } from './countries';
import { sortFiles } from './edition-files';
import type { ContentFile } from './edition-files';
import { quoted } from './escape';
import { sortFaults, tellOf } from './fault';
import type { Fault, Tell } from './fault';
import { checkLedger } from './ledger';
import type { Published } from './ledger';
import { readArticle, slugOf } from './read-article';
import { readFile } from './read-file';
import type { Read } from './read-file';
import { editionFile, ledgerFile, peopleFile } from './schema';
import type { LedgerFile, PeopleFile } from './schema';

export type Compiled =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nothing: Read<Record<never, never>> = { data: {}, at: () => ({ line: 1 }) };

const readFacts = (file: ContentFile | undefined, tell: Tell): EditionFacts | null => {
  if (!file) {
    tell({ line: 1 }, 'the file is missing; write it with name, about, language and publisher');
    return null;
  }
  const read = readFile(file.bytes, editionFile, tell);
  return read ? { ...read.data, contact: read.data.contact ?? null } : null;
};

const peopleOf = ({ data, at }: Read<PeopleFile>, tell: Tell): Person[] => {
  const people: Person[] = [];
  for (const [id, person] of Object.entries(data)) {
    if (!person) continue;
    const offices = person.offices.map(({ title, country, from, to }, index) => {
      if (country !== undefined && !countryOf(country)) {
        tell(at([id, 'offices', index, 'country']), unknownCountry(country));
      }
      return { title, country: country ?? null, from: from ?? null, to: to ?? null };
    });
    // The schema has made every key an id.
    people.push({ id: id as PersonId, name: person.name, aliases: person.aliases, offices });
  }
  return people.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
};

const dateKey = ({ date }: Article): string => (date.kind === 'unknown' ? '' : date.date);

const countriesOf = (articles: readonly Article[]): Country[] => {
  const codes = new Set<CountryCode>();
  for (const { countries, people, statements } of articles) {
    for (const { code } of countries) codes.add(code);
    for (const { speaksFor } of [...people, ...statements]) if (speaksFor) codes.add(speaksFor.code);
  }
  return [...codes]
    .flatMap((code) => countryOf(code) ?? [])
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.code, b.code));
};

/** Notes an id where it stands first, and tells of each further place. */
const onlyOnce = (what: string) => {
  const first = new Map<string, string>();
  return (id: string, place: string, tell: (message: string) => void): boolean => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    else tell(`the ${what} ${quoted(id)} stands in ${earlier} already; give this one another`);
    return earlier === undefined;
  };
};

/**
 * Turns the files of the content folder into an edition in which everything is located and checked, or gives every
 * fault of every file, by file and line. Depends on nothing but the files; never throws for what is in them.
 */
export const compile = (files: readonly ContentFile[]): Compiled => {
  const faults: Fault[] = [];
  const tellFile = (path: string): Tell => tellOf(path, faults);
  const sorted = sortFiles(files, tellFile);
  const facts = readFacts(sorted.edition, tellFile('edition.yaml'));
  const tellPeople = tellFile('people.yaml');
  const tellLedger = tellFile('permalinks.yaml');
  const readPeople: Read<PeopleFile> | null = sorted.people ? readFile(sorted.people.bytes, peopleFile, tellPeople) : nothing;
  const readLedger: Read<LedgerFile> | null = sorted.ledger ? readFile(sorted.ledger.bytes, ledgerFile, tellLedger) : nothing;
  const people = readPeople ? peopleOf(readPeople, tellPeople) : [];

  const published = {
    articles: [] as Published[],
    people: people.map(({ id }): Published => ({ id, position: readPeople?.at([id], 'key') ?? { line: 1 }, tell: tellPeople })),
    statements: [] as Published[],
  };
  const articles: Article[] = [];
  let allRead = true;
  let allNamed = true;
  const oneSlug = onlyOnce('slug');
  const oneStatement = onlyOnce('statement id');
  for (const file of sorted.articles) {
    const tell = tellFile(file.path);
    const slug = slugOf(file, tell);
    const isNew = slug !== null && oneSlug(slug, file.path, (message) => tell({ line: 1 }, message));
    if (slug !== null && isNew) published.articles.push({ id: slug, position: { line: 1 }, tell });
    if (slug === null) allNamed = false;
    const read = readArticle(file, tell);
    if (!read) {
      allRead = false;
      continue;
    }
    const { head, at, paragraphs } = read;
    const scene = {
      file: file.path,
      head,
      at,
      paragraphs,
      people: readPeople?.data ?? {},
      peopleKnown: readPeople !== null,
      tell,
    };
    for (const [index, { id }] of head.statements.entries()) {
      const position = at(['statements', index, 'id']);
      if (oneStatement(id, `${file.path}:${position.line}`, (message) => tell(position, message))) {
        published.statements.push({ id, position, tell });
      }
    }
    if (slug !== null) articles.push(buildArticle(scene, slug));
    else allNamed = false;
  }
  const permalinks = readLedger
    ? checkLedger({
        ledger: readLedger.data,
        at: readLedger.at,
        tell: tellLedger,
        published,
        complete: { articles: allNamed, people: readPeople !== null, statements: allRead },
      })
    : null;
  if (faults.length > 0 || !facts || !permalinks) return { ok: false, faults: sortFaults(faults) };
  return {
    ok: true,
    edition: {
      facts,
      articles: articles.toSorted((a, b) => compareText(dateKey(b), dateKey(a)) || compareText(a.slug, b.slug)),
      people,
      countries: countriesOf(articles),
      permalinks,
    },
  };
};
