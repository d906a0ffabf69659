import type { Article } from '../model/article.ts';
import type { Rev } from '../model/ids.ts';
import { annotateArticle } from '../annotate/annotate-article.ts';
import type { ContentFile } from './edition-files.ts';
import type { Report } from './fault.ts';
import type { Published } from './ledger-entries.ts';
import { uniqueIds } from './unique-ids.ts';
import { readArticleFile, slugOfFile } from './read-article.ts';
import type { PeopleFile } from './schema.ts';

/** What the article files give, and what of it is known in full where some have faults. */
export interface CompiledArticles {
  readonly articles: readonly Article[];
  readonly published: { readonly articles: readonly Published[]; readonly statements: readonly Published[] };
  /** Of the statements of files without faults: a wording that is still at fault is none to be published. */
  readonly revs: ReadonlyMap<string, Rev>;
  readonly complete: { readonly articles: boolean; readonly statements: boolean };
}

/** Reads, locates and checks every article; `people` is null where people.yaml has faults. */
export function compileArticles(
  files: readonly ContentFile[],
  people: PeopleFile | null,
  tellFile: (path: string) => Report,
): CompiledArticles {
  const articles: Article[] = [];
  const published = { articles: [] as Published[], statements: [] as Published[] };
  const revs = new Map<string, Rev>();
  const complete = { articles: true, statements: true };
  const oneSlug = uniqueIds('slug');
  const oneStatement = uniqueIds('statement id');
  for (const file of files) {
    const tellOfFile = tellFile(file.path);
    let good = true;
    const tell: Report = (position, message) => {
      good = false;
      tellOfFile(position, message);
    };
    const slug = slugOfFile(file, tell);
    if (slug === null) complete.articles = false;
    else if (oneSlug(slug, file.path, (message) => tell({ line: 1 }, message))) {
      published.articles.push({ id: slug, position: { line: 1 }, tell });
    }
    const read = readArticleFile(file, tell);
    if (!read) {
      complete.statements = false;
      continue;
    }
    const { head, at } = read;
    for (const [index, { id }] of head.statements.entries()) {
      const position = at(['statements', index, 'id']);
      if (oneStatement(id, `${file.path}:${position.line}`, (message) => tell(position, message))) {
        published.statements.push({ id, position, tell });
      }
    }
    if (slug === null) continue;
    const article = annotateArticle({ ...read, people: people ?? {}, peopleKnown: people !== null, tell }, slug);
    articles.push(article);
    if (good) for (const { id, rev } of article.statements) revs.set(id, rev);
  }
  return { articles, published, revs, complete };
}
