import { isDeepStrictEqual } from 'node:util';
import { Document, isSeq, parseDocument } from 'yaml';
import type { ArticleAssertions } from '../../annotate/assertions.ts';
import {
  countryYaml,
  dateYaml,
  frontMatterText,
  personYaml,
  statementYaml,
  withFlow,
} from '../content-file/front-matter-yaml.ts';

/** What an update may change. */
type Changeable = Pick<ArticleAssertions, 'date' | 'removed' | 'people' | 'countries' | 'statements'>;

/**
 * A YAML node for plain data, with short collections on one line. Content files hold only text, so that `true` is a
 * word.
 */
function nodeFor(data: unknown): unknown {
  const words: unknown = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'boolean' || typeof value === 'number' ? String(value) : value,
  );
  return withFlow(new Document({ item: words }, { schema: 'failsafe', aliasDuplicateObjects: false })).get(
    'item',
    true,
  );
}

/** Sets a list. Entries that are equal to earlier ones keep their nodes, and so their comments and form. */
function setList<Entry>(
  document: Document,
  key: string,
  before: readonly Entry[],
  after: readonly Entry[],
  yamlOf: (entry: Entry) => unknown,
): void {
  if (isDeepStrictEqual(before, after)) return;
  if (after.length === 0) {
    document.delete(key);
    return;
  }
  const sequence: unknown = document.get(key, true);
  const nodes = isSeq(sequence) ? [...sequence.items] : [];
  const items = after.map((entry) => {
    const index = before.findIndex((other) => isDeepStrictEqual(other, entry));
    return (index === -1 ? undefined : nodes[index]) ?? nodeFor(yamlOf(entry));
  });
  if (isSeq(sequence)) sequence.items = items;
  else document.set(key, nodeFor(after.map((entry) => yamlOf(entry))));
}

const changeable = ({ date, removed, people, countries, statements }: Changeable): Changeable => ({
  date,
  removed,
  people,
  countries,
  statements,
});

/**
 * Front matter with other assertions. Everything else stays: comments, the order of keys, and, where nothing has
 * changed, every character. `before` must be what `text` says.
 */
export function editFrontMatter(text: string, before: Changeable, after: Changeable): string {
  if (isDeepStrictEqual(changeable(before), changeable(after))) return `${text}\n`;
  const document = parseDocument(text, { schema: 'failsafe' });
  if (!isDeepStrictEqual(before.date, after.date)) {
    const date = dateYaml(after.date);
    if (date === null) document.delete('date');
    else document.set('date', nodeFor(date));
  }
  setList(document, 'removed', before.removed, after.removed, (removal) => removal);
  setList(document, 'people', before.people, after.people, personYaml);
  setList(document, 'countries', before.countries, after.countries, countryYaml);
  setList(document, 'statements', before.statements, after.statements, statementYaml);
  return frontMatterText(document);
}
