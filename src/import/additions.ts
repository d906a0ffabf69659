import { stringify } from 'yaml';
import type { ContentFile } from '../compile/edition-files.ts';
import { liveLine } from '../compile/wordings.ts';
import type { Person } from '../model/edition.ts';
import type { Rev, StatementId } from '../model/ids.ts';
import { extendYaml } from './extend-yaml.ts';

/** Lines that an import adds to the edition's own files. */
export interface Additions {
  readonly people: readonly Person[];
  readonly articles: readonly string[];
  readonly statements: readonly NewStatement[];
}

/** A statement and the wording in which it is first published. */
export interface NewStatement {
  readonly id: StatementId;
  readonly rev: Rev;
}

/** A person's entry in people.yaml, with the id; unknown fields are left out. */
export function personEntry({ id, name, aliases, offices }: Person): string {
  return stringify(
    {
      [id]: {
        name,
        ...(aliases.length > 0 ? { aliases } : {}),
        ...(offices.length > 0
          ? { offices: offices.map(({ title, country }) => ({ title, ...(country === null ? {} : { country }) })) }
          : {}),
      },
    },
    { lineWidth: 0 },
  ).trimEnd();
}

/** The ledger's lines for articles or people. */
const live = (ids: readonly string[]): string[] => ids.map((id) => `${id}: live`);

/** permalinks.yaml with new ids at the end of their sections. */
function extendedLedger(text: string, { people, articles, statements }: Additions): string {
  const withArticles = extendYaml(text, 'articles', live(articles));
  const withPeople = extendYaml(withArticles, 'people', live(people.map(({ id }) => id)));
  return extendYaml(
    withPeople,
    'statements',
    statements.map(({ id, rev }) => liveLine(id, rev)),
  );
}

/** people.yaml with new people at its end. */
const extendedPeople = (text: string, people: readonly Person[]): string =>
  extendYaml(
    text,
    null,
    people.map((person) => personEntry(person)),
  );

function textOf(files: readonly ContentFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  return file === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}

/** people.yaml and permalinks.yaml with the additions: only those of them that change. */
export function addedFiles(files: readonly ContentFile[], additions: Additions): ContentFile[] {
  const encoder = new TextEncoder();
  const after = [
    { path: 'people.yaml', text: extendedPeople(textOf(files, 'people.yaml'), additions.people) },
    { path: 'permalinks.yaml', text: extendedLedger(textOf(files, 'permalinks.yaml'), additions) },
  ];
  return after
    .filter(({ path, text }) => text !== textOf(files, path))
    .map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
}
