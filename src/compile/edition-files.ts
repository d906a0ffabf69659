import { byText } from '../model/order.ts';
import type { Report } from './fault.ts';

/** One file of the content folder. */
export interface ContentFile {
  /** From the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The content folder's files by their part in the edition. */
export interface EditionFiles {
  /** In the order of their paths. */
  readonly articles: readonly ContentFile[];
  readonly edition: ContentFile | undefined;
  readonly people: ContentFile | undefined;
  readonly ledger: ContentFile | undefined;
}

const names = ['edition.yaml', 'people.yaml', 'permalinks.yaml'];
const byPath = (a: ContentFile, b: ContentFile): number => byText(a.path, b.path);

/** Sorts the folder's files by their part; reports Markdown and YAML that would not be read. */
export function sortFiles(files: readonly ContentFile[], reporterOfFile: (path: string) => Report): EditionFiles {
  const articles: ContentFile[] = [];
  for (const file of files.toSorted(byPath)) {
    const { path } = file;
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) {
      reporterOfFile(path)({ line: 1 }, 'this path leads out of the content folder; name the file by a plain path');
    } else if (path.startsWith('articles/') && /\.md$/i.test(path)) articles.push(file);
    else if (/\.ya?ml$/i.test(path) && !names.includes(path)) {
      reporterOfFile(path)({ line: 1 }, `no such file is read; allowed: ${names.join(', ')}, articles/….md`);
    } else if (/\.md$/i.test(path) && path !== 'README.md') {
      reporterOfFile(path)({ line: 1 }, 'articles stand in the folder “articles”; move the file there');
    }
  }
  const named = (name: string): ContentFile | undefined => files.find(({ path }) => path === name);
  return {
    articles,
    edition: named('edition.yaml'),
    people: named('people.yaml'),
    ledger: named('permalinks.yaml'),
  };
}
