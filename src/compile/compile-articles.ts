import { annotateArticle } from '../annotate/annotate-article.ts';
import type { Article } from '../model/article.ts';
import type { Person } from '../model/edition.ts';
import type { PersonId, Rev } from '../model/ids.ts';
import { articleFaultMessage } from './article-fault-message.ts';
import type { Advance } from '../terminal/progress.ts';
import type { ContentFile } from './edition-files.ts';
import type { Report } from './fault.ts';
import { gazetteer } from './gazetteer.ts';
import type { Published } from './ledger-entries.ts';
import { readArticleFile, slugOfFile } from './read-article.ts';
import { uniqueIds } from './unique-ids.ts';

/** What the article files give, and how complete that is where some have faults. */
export interface CompiledArticles {
  readonly articles: readonly Article[];
  readonly published: { readonly articles: readonly Published[]; readonly statements: readonly Published[] };
  /** Of statements in files without faults: a wording with a fault is not the one to be published. */
  readonly revs: ReadonlyMap<string, Rev>;
  /** Whether all slugs and all statements' ids are known. */
  readonly complete: { readonly articles: boolean; readonly statements: boolean };
}

const nobody: ReadonlyMap<PersonId, Person> = new Map();

/**
 * Reads, locates and checks every article; `people` is null where people.yaml has faults. `advance` hears how many are
 * done.
 */
export function compileArticles(
  files: readonly ContentFile[],
  people: ReadonlyMap<PersonId, Person> | null,
  reporterOfFile: (path: string) => Report,
  advance: Advance,
): CompiledArticles {
  const articles: Article[] = [];
  const published = { articles: [] as Published[], statements: [] as Published[] };
  const revs = new Map<string, Rev>();
  const complete = { articles: true, statements: true };
  const isNewSlug = uniqueIds('slug');
  const isNewStatement = uniqueIds('statement id');
  for (const [done, file] of files.entries()) {
    advance(done, files.length);
    const reportToFile = reporterOfFile(file.path);
    let good = true;
    const report: Report = (position, message) => {
      good = false;
      reportToFile(position, message);
    };
    const slug = slugOfFile(file, report);
    if (slug === null) complete.articles = false;
    else if (isNewSlug(slug, file.path, (message) => report({ line: 1 }, message))) {
      published.articles.push({ id: slug, position: { line: 1 }, report });
    }
    const read = readArticleFile(file, report);
    if (read === null) {
      complete.statements = false;
      continue;
    }
    const { assertions, positionOf, paragraphs } = read;
    for (const [index, { id }] of assertions.statements.entries()) {
      const position = positionOf(['statements', index, 'id']);
      if (isNewStatement(id, `${file.path}:${position.line}`, (message) => report(position, message))) {
        published.statements.push({ id, position, report });
      }
    }
    if (slug === null) continue;
    const { article, faults } = annotateArticle({ slug, paragraphs, assertions, people: people ?? nobody, gazetteer });
    for (const fault of faults) {
      // Where people.yaml cannot be read, nobody can be called unknown.
      if (fault.code === 'unknown-person' && people === null) continue;
      report(positionOf(fault.path), articleFaultMessage(fault));
    }
    articles.push(article);
    if (good) for (const { id, rev } of article.statements) revs.set(id, rev);
  }
  return { articles, published, revs, complete };
}
