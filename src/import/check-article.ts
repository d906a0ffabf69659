import { stringify } from 'yaml';
import { compile } from '../compile/compile.ts';
import type { ContentFile } from '../compile/edition-files.ts';
import type { Fault } from '../compile/fault.ts';
import type { ArticleHead } from '../compile/schema.ts';
import type { Person } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { personEntry } from './additions.ts';
import { wordingOf } from './wording.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string): ContentFile => ({ path, bytes: encoder.encode(text) });
const live = (ids: readonly string[]): Record<string, 'live'> => Object.fromEntries(ids.map((id) => [id, 'live']));

/**
 * What the compiler finds wrong with one article, in an edition that holds only it and whom it lists. Since no
 * article has a say in how another one compiles, it is the same in the whole edition, and found at once in one
 * of any size; ids that another article has too are seen to where they are minted.
 */
export function checkArticle(
  path: string,
  slug: Slug,
  content: string,
  head: ArticleHead,
  paragraphs: readonly string[],
  people: readonly Person[],
): readonly Fault[] {
  const listed = new Set(head.people.map(({ person }) => person));
  const entries = people.filter(({ id }) => listed.has(id));
  const revs = head.statements.map((statement): [string, object | 'live'] => {
    const wording = wordingOf(statement, paragraphs);
    return [statement.id, wording === null ? 'live' : { live: wording.rev }];
  });
  const ledger = {
    articles: live([slug]),
    people: live(entries.map(({ id }) => id)),
    statements: Object.fromEntries(revs),
  };
  const compiled = compile([
    file('edition.yaml', 'name: Check\nabout: One article.\nlanguage: en\npublisher: None\n'),
    ...(entries.length > 0 ? [file('people.yaml', entries.map((person) => personEntry(person)).join('\n'))] : []),
    file('permalinks.yaml', stringify(ledger)),
    file(path, content),
  ]);
  return compiled.ok ? [] : compiled.faults;
}
