import { liveLine } from '../compile/wordings.ts';
import type { Question } from '../extract/extraction.ts';
import { countKinds } from '../model/kind-counts.ts';
import { escaped, quoted } from '../model/quote-for-message.ts';
import { personEntry } from './additions.ts';
import { type Amendment, entryAfter } from './amend-ledger.ts';
import type { Prepared } from './prepare.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function statementsLine({ assertions: { statements, people, countries }, newPeople }: Prepared): string {
  const counts = countKinds(statements);
  const kinds = (['direct', 'mixed', 'indirect'] as const).map((kind) => `${counts[kind]} ${kind}`).join(', ');
  const fresh = newPeople.length > 0 ? ` (${newPeople.length} new)` : '';
  return `${counted(statements.length, 'statement')} (${kinds}), ${counted(people.length, 'person', 'people')}${fresh}, ${counted(countries.length, 'country', 'countries')}`;
}

function questionLine({ about, place, words, asks }: Question): string {
  const where = place === null ? about : `${about}, paragraph ${place.paragraph + 1}`;
  return `  ? ${where}: ${words === '' ? '' : `${quoted(words)}: `}${asks}`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `      ${line}`);

/** The lines that an article needs in other files of the edition, for when the importer does not write them. */
const needed = ({ newPeople, newStatements, reworded, withdrawn, slug, isUpdate }: Prepared): string[] => [
  ...(newPeople.length > 0
    ? ['  + for people.yaml:', ...indented(newPeople.flatMap((person) => personEntry(person).split('\n')))]
    : []),
  '  + for permalinks.yaml:',
  ...indented([
    ...(isUpdate ? [] : ['articles:', `  ${slug}: live`]),
    ...(newPeople.length > 0 ? ['people:', ...newPeople.map(({ id }) => `  ${id}: live`)] : []),
    ...(newStatements.length + reworded.length + withdrawn.length > 0 ? ['statements:'] : []),
    ...newStatements.map(({ id, rev }) => `  ${liveLine(id, rev)}`),
    ...reworded.map(({ id, rev, past }) => {
      const amendment: Amendment = { kind: 'reworded', id, rev, past: { ...past, until: '…', reason: '…' } };
      return `  ${id}: ${entryAfter(amendment, [])}`;
    }),
    ...withdrawn.map(
      ({ statement: { id }, reason }) => `  ${id}: ${entryAfter({ kind: 'withdrawn', id, reason, on: '…' }, [])}`,
    ),
  ]),
];

/** What an editor should look at in an article: counts, notes, questions, and what is still to be added by hand. */
export function summary(prepared: Prepared, written: boolean): string {
  const { name, path, questions, notes } = prepared;
  const lines = [
    `${name} → ${path}: ${statementsLine(prepared)}`,
    ...notes.map((note) => `  · ${note}`),
    ...questions.map((question) => questionLine(question)),
    ...(written ? [] : needed(prepared)),
  ];
  return `${lines.map((line) => escaped(line)).join('\n')}\n`;
}
