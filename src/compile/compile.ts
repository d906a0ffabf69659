import type { Article } from '../model/article.ts';
import type { Country, Edition, EditionFacts } from '../model/edition.ts';
import type { CountryCode } from '../model/ids.ts';
import { compareText } from './compare-text.ts';
import { compileArticles } from './compile-articles.ts';
import { countryOf } from './countries.ts';
import { type ContentFile, sortFiles } from './edition-files.ts';
import { type Fault, type Position, sortFaults, type Report, reporterOf } from './fault.ts';
import { checkLedger } from './ledger.ts';
import type { Published } from './ledger-entries.ts';
import { peopleOf } from './people.ts';
import { type Read, readFile } from './read-file.ts';
import { editionFile, ledgerFile, type LedgerFile, peopleFile, type PeopleFile } from './schema.ts';

export type Compiled =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Files that an edition may do without. */
const nowhere = (): Position => ({ line: 1 });
const noPeople: Read<PeopleFile> = { data: {}, at: nowhere };
const noLedger: Read<LedgerFile> = { data: {}, at: nowhere };

function readFacts(file: ContentFile | undefined, tell: Report): EditionFacts | null {
  if (!file) {
    tell({ line: 1 }, 'the file is missing; write it with name, about, language and publisher');
    return null;
  }
  const read = readFile(file.bytes, editionFile, tell);
  return read ? { ...read.data, contact: read.data.contact ?? null, id: read.data.id ?? null } : null;
}

const newestFirstKey = ({ date }: Article): string => (date.kind === 'unknown' ? '' : date.date);

function countriesOf(articles: readonly Article[]): Country[] {
  const codes = new Set<CountryCode>();
  for (const { countries, people, statements } of articles) {
    for (const { code } of countries) codes.add(code);
    for (const { speaksFor } of [...people, ...statements]) if (speaksFor) codes.add(speaksFor.code);
  }
  return [...codes]
    .flatMap((code) => countryOf(code) ?? [])
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.code, b.code));
}

/**
 * Turns the files of the content folder into an edition in which everything is located and checked, or
 * gives every fault of every file, by file and line. Depends on nothing but the files; never throws for
 * what is in them.
 */
export function compile(files: readonly ContentFile[]): Compiled {
  const faults: Fault[] = [];
  const tellFile = (path: string): Report => reporterOf(path, faults);
  const sorted = sortFiles(files, tellFile);
  const facts = readFacts(sorted.edition, tellFile('edition.yaml'));
  const tellPeople = tellFile('people.yaml');
  const tellLedger = tellFile('permalinks.yaml');
  const readPeople: Read<PeopleFile> | null = sorted.people
    ? readFile(sorted.people.bytes, peopleFile, tellPeople)
    : noPeople;
  const readLedger: Read<LedgerFile> | null = sorted.ledger
    ? readFile(sorted.ledger.bytes, ledgerFile, tellLedger)
    : noLedger;
  const people = readPeople ? peopleOf(readPeople, tellPeople) : [];

  const publishedPeople = people.map(({ id }): Published => {
    const position = readPeople?.at([id], 'key') ?? { line: 1 };
    return { id, position, tell: tellPeople };
  });
  const read = compileArticles(sorted.articles, readPeople?.data ?? null, tellFile);
  const ledger = readLedger
    ? checkLedger({
        ledger: readLedger.data,
        at: readLedger.at,
        tell: tellLedger,
        published: { ...read.published, people: publishedPeople },
        revs: read.revs,
        complete: { ...read.complete, people: readPeople !== null },
      })
    : null;
  if (faults.length > 0 || !facts || !ledger) return { ok: false, faults: sortFaults(faults) };
  return {
    ok: true,
    edition: {
      facts,
      articles: read.articles.toSorted(
        (a, b) => compareText(newestFirstKey(b), newestFirstKey(a)) || compareText(a.slug, b.slug),
      ),
      people,
      countries: countriesOf(read.articles),
      ...ledger,
    },
  };
}
