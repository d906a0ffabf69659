import { stringify } from 'yaml';
import type { ArticleAssertions } from '../annotate/assertions.ts';
import { wordingOf } from '../annotate/wording.ts';
import { compile } from '../compile/compile.ts';
import type { ContentFile } from '../compile/edition-files.ts';
import type { Fault } from '../compile/fault.ts';
import type { Person } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { personEntry } from './additions.ts';

/** A content file that is to be checked, and what it was made of. */
export interface FileToCheck {
  /** From the content folder. */
  readonly path: string;
  readonly slug: Slug;
  readonly content: string;
  readonly assertions: ArticleAssertions;
  readonly paragraphs: readonly string[];
  /** Everybody who may be listed. */
  readonly people: readonly Person[];
}

const encoder = new TextEncoder();
const file = (path: string, text: string): ContentFile => ({ path, bytes: encoder.encode(text) });
const live = (ids: readonly string[]): Record<string, 'live'> => Object.fromEntries(ids.map((id) => [id, 'live']));

/**
 * The compiler's faults of one article, compiled in an edition of only it and the people whom it lists. No article
 * affects how another one compiles, so its faults are the same in the whole edition, and cost the same in one of any
 * size. Ids that another article has are avoided where ids are minted.
 */
export function checkArticle({ path, slug, content, assertions, paragraphs, people }: FileToCheck): readonly Fault[] {
  const listed = new Set(assertions.people.map(({ person }) => person));
  const entries = people.filter(({ id }) => listed.has(id));
  const revs = assertions.statements.map((statement): [string, object | 'live'] => {
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
