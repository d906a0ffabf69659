import type { Article } from '../model/article.ts';
import type { Country, Edition, EditionFacts } from '../model/edition.ts';
import type { CountryCode } from '../model/ids.ts';
import { byText, newestFirstKey } from '../model/order.ts';
import type { Advance } from '../terminal/progress.ts';
import { compileArticles } from './compile-articles.ts';
import { type ContentFile, sortFiles } from './edition-files.ts';
import { type Fault, type Position, type Report, reporterOf, sortFaults } from './fault.ts';
import { gazetteer } from './gazetteer.ts';
import { checkLedger } from './ledger.ts';
import type { Published } from './ledger-entries.ts';
import { peopleOf } from './people.ts';
import { type Read, readFile } from './read-file.ts';
import { editionFile, ledgerFile, type LedgerFile, peopleFile, type PeopleFile } from './schema.ts';

/** An edition without faults, or all faults of its files. */
export type Compiled =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Stand for files that an edition may do without. */
const nowhere = (): Position => ({ line: 1 });
const noPeople: Read<PeopleFile> = { data: {}, positionOf: nowhere };
const noLedger: Read<LedgerFile> = { data: {}, positionOf: nowhere };

function readFacts(file: ContentFile | undefined, report: Report): EditionFacts | null {
  if (file === undefined) {
    report({ line: 1 }, 'the file is missing; write it with name, about, language and publisher');
    return null;
  }
  const read = readFile(file.bytes, editionFile, report);
  return read === null ? null : { ...read.data, contact: read.data.contact ?? null, id: read.data.id ?? null };
}

function countriesOf(articles: readonly Article[]): Country[] {
  const codes = new Set<CountryCode>();
  for (const { countries, people, statements } of articles) {
    for (const { code } of countries) codes.add(code);
    for (const { speaksFor } of [...people, ...statements]) if (speaksFor !== null) codes.add(speaksFor.code);
  }
  return [...codes]
    .flatMap((code) => gazetteer.countries.get(code) ?? [])
    .toSorted((a, b) => byText(a.name, b.name) || byText(a.code, b.code));
}

/**
 * Turns the files of the content folder into an edition in which everything is located and checked, or gives every fault
 * of every file, by file and line. Depends on nothing but the files; never throws for what is in them. `advance` hears
 * how many articles are done.
 */
export function compile(files: readonly ContentFile[], advance: Advance = () => {}): Compiled {
  const faults: Fault[] = [];
  const reporterOfFile = (path: string): Report => reporterOf(path, faults);
  const sorted = sortFiles(files, reporterOfFile);
  const facts = readFacts(sorted.edition, reporterOfFile('edition.yaml'));
  const reportPeople = reporterOfFile('people.yaml');
  const reportLedger = reporterOfFile('permalinks.yaml');
  const readPeople = sorted.people === undefined ? noPeople : readFile(sorted.people.bytes, peopleFile, reportPeople);
  const readLedger = sorted.ledger === undefined ? noLedger : readFile(sorted.ledger.bytes, ledgerFile, reportLedger);
  const people = readPeople === null ? [] : peopleOf(readPeople, reportPeople);

  const publishedPeople = people.map(({ id }): Published => {
    const position = readPeople?.positionOf([id], 'key') ?? { line: 1 };
    return { id, position, report: reportPeople };
  });
  const peopleById = readPeople === null ? null : new Map(people.map((person) => [person.id, person]));
  const read = compileArticles(sorted.articles, peopleById, reporterOfFile, advance);
  const ledger =
    readLedger === null
      ? null
      : checkLedger({
          ledger: readLedger.data,
          positionOf: readLedger.positionOf,
          report: reportLedger,
          published: { ...read.published, people: publishedPeople },
          revs: read.revs,
          complete: { ...read.complete, people: readPeople !== null },
        });
  if (faults.length > 0 || facts === null || ledger === null) return { ok: false, faults: sortFaults(faults) };
  return {
    ok: true,
    edition: {
      facts,
      articles: read.articles.toSorted(
        (a, b) => byText(newestFirstKey(b.date), newestFirstKey(a.date)) || byText(a.slug, b.slug),
      ),
      people,
      countries: countriesOf(read.articles),
      ...ledger,
    },
  };
}
