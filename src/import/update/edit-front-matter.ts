import { isDeepStrictEqual } from 'node:util';
import { Document, isSeq, parseDocument } from 'yaml';
import type { ArticleHead, StatementHead } from '../../compile/schema.ts';
import {
  countryYaml,
  dateYaml,
  frontMatterText,
  personYaml,
  statementYaml,
  withFlow,
} from '../content-file/head-yaml.ts';
import type { Updated } from './updated-statements.ts';

type Head = Pick<ArticleHead, 'date' | 'removed' | 'people' | 'countries'>;

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

/** A node for plain data, with short collections on one line. Content files hold text alone: `true` is a word. */
function nodeFor(data: unknown): unknown {
  const words: unknown = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'boolean' || typeof value === 'number' ? String(value) : value,
  );
  return withFlow(new Document({ item: words }, { schema: 'failsafe', aliasDuplicateObjects: false })).get(
    'item',
    true,
  );
}

/** Sets a list in which entries that are equal to ones before keep their nodes, with comments and form. */
function setList<Entry>(
  document: Document,
  key: string,
  before: readonly Entry[],
  after: readonly Entry[],
  yamlOf: (entry: Entry) => unknown,
): void {
  if (same(before, after)) return;
  if (after.length === 0) {
    document.delete(key);
    return;
  }
  const sequence: unknown = document.get(key, true);
  const nodes = isSeq(sequence) ? [...sequence.items] : [];
  const items = after.map((entry) => {
    const index = before.findIndex((other) => same(other, entry));
    return (index === -1 ? undefined : nodes[index]) ?? nodeFor(yamlOf(entry));
  });
  if (isSeq(sequence)) sequence.items = items;
  else document.set(key, nodeFor(after.map((entry) => yamlOf(entry))));
}

/**
 * Front matter with another list of statements, and whatever else has changed of these keys. All else stays:
 * comments, order, and where nothing has changed every character.
 */
export function editFrontMatter(
  text: string,
  before: Head & { readonly statements: readonly StatementHead[] },
  after: Head & { readonly statements: readonly Updated[] },
): string {
  const statements = after.statements.map(({ head }) => head);
  const isSame = same(
    [before.date, before.removed, before.people, before.countries, before.statements],
    [after.date, after.removed, after.people, after.countries, statements],
  );
  if (isSame) return `${text}\n`;
  const document = parseDocument(text, { schema: 'failsafe' });
  if (!same(before.date, after.date)) {
    if (after.date) document.set('date', nodeFor(dateYaml(after.date)));
    else document.delete('date');
  }
  setList(document, 'removed', before.removed, after.removed, (removal) => removal);
  setList(document, 'people', before.people, after.people, personYaml);
  setList(document, 'countries', before.countries, after.countries, countryYaml);
  setList(document, 'statements', before.statements, statements, statementYaml);
  return frontMatterText(document);
}
